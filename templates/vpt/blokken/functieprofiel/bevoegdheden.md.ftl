---
bron: ["S002: Positie van de Adviseur-VPD", "S002: Bestuurlijke maatregelen", gemeentewet-171, avg]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
De ${organisatie.adviseur.naam} mag:

<#list functieprofiel.bevoegdheden as wat>
- <#if wat == "agenderen">een onderwerp op de agenda van ${organisatie.leiding.tekst} zetten<#else>${wat.tekst}</#if>;
</#list>
<#if melden.toegang?filter(rol -> rol.id == "adviseur")?has_content>
- de registratie van incidenten inzien, alleen voor het eigen werk.
<#elseif !melden.toegang?has_content>
- de registratie van incidenten inzien, als de gemeente de adviseur daarvoor aanwijst.
<#else>
- cijfers uit de registratie krijgen die niet tot personen te herleiden zijn.
</#if>

<#if maatregelen.volmachten?filter(v -> v.rol.id == "adviseur")?has_content>
De adviseur heeft ook een volmacht:

<#list maatregelen.volmachten?filter(v -> v.rol.id == "adviseur") as v>
- ${v.maatregel.titel}<#if v.grens??>, ${v.grens}</#if><#if v.datum??> (volmacht van ${v.datum})</#if>
</#list>
<#else>
De adviseur heeft geen volmacht om namens de gemeente een maatregel te nemen.
</#if>
