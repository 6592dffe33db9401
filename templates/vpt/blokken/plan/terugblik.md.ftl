---
bron: [praktijk]
als: {plan.terugblik: ingevuld}
bijschrift: "Terugblik op het vorige plan"
kolommen: [{breedte: 36}, {breedte: 22}, {breedte: 42}]
---
| Activiteit | Stand | Toelichting |
|---|---|---|
<#list plan.terugblik as rij>
| ${rij.activiteit} | ${rij.stand.titel} | <#if rij.toelichting??>${rij.toelichting}<#else>Geen bijzonderheden</#if> |
</#list>
