---
bron: ["S000: 4"]
dekt: [ivp_elementen/E10]
als: {ivp.doelen: ingevuld}
bijschrift: "Meetbare doelen"
kolommen: [{breedte: 30}, {breedte: 26}, {breedte: 14}, {breedte: 14}, {breedte: 16}]
---
| Doel | Indicator | Stand nu | Streefwaarde | Bron |
|---|---|---|---|---|
<#list ivp.doelen as rij>
| ${rij.doel} | ${rij.indicator} | <#if rij.nulmeting??>${rij.nulmeting}<#else>nog meten</#if> | <#if rij.streefwaarde??>${rij.streefwaarde}<#else>geen getal</#if> | <#if rij.bron??>${rij.bron}<#else>jaarlijks overzicht</#if> |
</#list>

De doelen zijn gelijk aan die van ${organisatie.afdeling_personeel}. Meer meldingen kunnen een goed teken zijn: mensen zwijgen dan minder.
