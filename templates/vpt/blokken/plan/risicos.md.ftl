---
bron: [praktijk]
als: {plan.risicos: ingevuld}
bijschrift: "Risico's voor het plan"
kolommen: [{breedte: 50}, {breedte: 50}]
---
| Risico | Wat wij dan doen |
|---|---|
<#list plan.risicos as rij>
| ${rij.risico} | ${rij.aanpak} |
</#list>
