---
bron: [avg-10, ap-zwarte-lijst, arbowet-9, sv-161, praktijk]
bijschrift: "Wanneer gegevens naar buiten gaan"
kolommen: [{breedte: 24}, {breedte: 34}, {breedte: 42}]
---
| Met wie | Wanneer | Wat en hoe |
|---|---|---|
| Politie en Openbaar Ministerie | Bij een aangifte, een melding of een ${maatregelen.verbod.naam.tekst} | Alleen over dit incident. Vraagt de politie zelf om gegevens, dan op papier en met de wettelijke grond. |
| Nederlandse Arbeidsinspectie | Bij een ernstig ongeval, als de wet dat vraagt | Wat de inspectie nodig heeft; de naam van de veroorzaker meestal niet. |
| Jurist of deurwaarder | Bij verhaal van schade | Naam en adres van de veroorzaker, het feit en de schade. |
| Bedrijfsarts en hulpverleners | Als de medewerker dat wil | De medewerker vertelt zelf. De gemeente stuurt geen melding mee. |
| ${samenwerking.zorg_en_veiligheidshuis} | Alleen bij zware problemen op meer gebieden | Volgens de eigen regels van het samenwerkingsverband. Eén incident is geen reden. |
<#if samenwerking.partners?has_content>
| Partners: ${opsomming(samenwerking.partners, "naam")} | <#if privacy.partners == "geen">Niet<#else>Alleen bij acuut gevaar voor hun mensen</#if> | <#if privacy.partners == "geen">Wel cijfers en lessen, zonder namen.<#else>Eén bericht met wat nodig is. De reden komt in het dossier, en de FG hoort het vooraf of meteen daarna.</#if> |
</#if>
<#if evaluatie.verslag_aan?has_content>
| <#list evaluatie.verslag_aan as aan><#if aan?is_first><#if aan == "leiding">${hoofdletter(organisatie.leiding.tekst)}<#else>${hoofdletter(aan.tekst)}</#if><#elseif aan == "leiding">${organisatie.leiding.tekst}<#else>${aan.tekst}</#if><#if aan?has_next><#if aan?index + 2 == evaluatie.verslag_aan?size> en <#else>, </#if></#if></#list> | Elk jaar | Cijfers die niet tot personen te herleiden zijn. |
</#if>
