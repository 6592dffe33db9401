---
bron: [arbowet-3, avg, uavg-33, praktijk]
---
De registratie bevat persoonsgegevens van medewerkers en van veroorzakers. Daarvoor geldt de Algemene verordening gegevensbescherming (AVG):

- De grondslag is <#if ingevuld(melden.grondslag)>${melden.grondslag.tekst}<#else>${invul("grondslag uit het verwerkingsregister")}</#if>.<#if ingevuld(melden.grondslag) && melden.grondslag == "wettelijke-plicht"> De werkgever moet voor veilig werk zorgen (Arbeidsomstandighedenwet, artikel 3).</#if>
- De bewaartermijn is ${melden.bewaartermijn}. Daarna verwijdert de gemeente de gegevens. De selectielijst bij de Archiefwet kan voor een dossier een andere termijn geven.
<#if document.vorm != "kort">
- Gegevens over gezondheid staan niet in de registratie. Die horen bij de medewerker en de bedrijfsarts.
- Over strafbare feiten legt de gemeente alleen vast wat tegen haar eigen medewerkers of eigendommen is gepleegd. Zij deelt geen lijsten met andere organisaties.
</#if>
- <#if melden.dpia == "gedaan">De gemeente heeft een gegevensbeschermingseffectbeoordeling (DPIA) gedaan.<#elseif melden.dpia == "niet-nodig">De gemeente heeft beoordeeld dat een gegevensbeschermingseffectbeoordeling (DPIA) niet nodig is.<#else>De gemeente beoordeelt voor de start van de registratie of een gegevensbeschermingseffectbeoordeling (DPIA) nodig is.</#if>

De gemeente laat de veroorzaker weten welke gegevens zij vastlegt, en waarom. Zij wacht daarmee zolang dat nodig is voor een onderzoek of voor iemands veiligheid.

Medewerkers en veroorzakers mogen hun gegevens inzien en kunnen vragen om verbetering of verwijdering.<#if !ingevuld(melden.grondslag)> Zij kunnen bezwaar maken tegen het gebruik als de wet dat bij de gekozen grondslag toelaat.<#elseif melden.grondslag != "wettelijke-plicht"> Zij kunnen ook bezwaar maken tegen het gebruik van hun gegevens.</#if> De gemeente beoordeelt zo'n verzoek volgens de AVG. Vragen en verzoeken kunnen naar ${melden.privacycontact}. Wie er met de gemeente niet uitkomt, kan een klacht indienen bij de Autoriteit Persoonsgegevens.
