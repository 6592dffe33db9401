---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Alternatieve inregeling"]
dekt: [adviseurstaken/beleid, adviseurstaken/bekendheid, adviseurstaken/grens, adviseurstaken/regels, adviseurstaken/melden, adviseurstaken/opleiding, adviseurstaken/nieuwe-medewerkers, adviseurstaken/registratie, adviseurstaken/ernstig, adviseurstaken/politiebezoek, adviseurstaken/politie-om, adviseurstaken/civiel, adviseurstaken/lessen, adviseurstaken/management, adviseurstaken/cijfers]
als: {organisatie.adviseur.vorm: geen}
bijschrift: "Wie welke taak doet"
kolommen: [{breedte: 28}, {breedte: 38}, {breedte: 34}]
---
| Taak | Wat er gebeurt | Wie |
|---|---|---|
<#list kennis.adviseurstaken as taak>
| ${taak.titel} | ${taak.omschrijving} | <#if functieprofiel.elders?filter(rij -> rij.taak == taak.id)?has_content><#list functieprofiel.elders?filter(rij -> rij.taak == taak.id) as rij><#if rij.rol??>${hoofdletter(rij.rol.naam)}<#else>${invul("Wie deze taak doet")}</#if><#if rij.afspraak??>. ${rij.afspraak}</#if><#sep> </#list><#else>${invul("wie deze taak doet")}</#if> |
</#list>
