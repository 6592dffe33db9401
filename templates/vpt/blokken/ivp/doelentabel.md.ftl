---
bron: ["S000: 4"]
dekt: [ivp_elementen/E10]
als: {ivp.doelen: ingevuld}
bijschrift: "Meetbare doelen"
kolommen: [{breedte: 26}, {breedte: 24}, {breedte: 13}, {breedte: 17}, {breedte: 20}]
---
Of dat lukt, volgen wij met meetbare doelen. ${hoofdletter(organisatie.afdeling_personeel)} werkt met dezelfde doelen. Een stijging van het aantal meldingen kan een goed teken zijn, omdat mensen dan minder zwijgen.

| Doel | Indicator | Stand nu | Streefwaarde | Bron |
|---|---|---|---|---|
<#list ivp.doelen as rij>
| ${hoofdletter(rij.doel)} | ${hoofdletter(rij.indicator)} | <#if rij.nulmeting??>${rij.nulmeting}<#else>Nog meten</#if> | <#if rij.streefwaarde??>${rij.streefwaarde}<#else>Geen getal</#if> | <#if rij.bron??>${hoofdletter(rij.bron)}<#else>Jaarlijks overzicht</#if> |
</#list>
