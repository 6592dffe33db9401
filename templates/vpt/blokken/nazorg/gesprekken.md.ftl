---
bron: [praktijk, "S002: Nazorg"]
als: {nazorg.gesprekken: ingevuld}
bijschrift: "De gesprekken"
kolommen: [{breedte: 22}, {breedte: 78}]
---
| Wanneer | Waarover |
|---|---|
<#list nazorg.gesprekken as gesprek>
| ${gesprek.moment} | ${gesprek.inhoud} |
</#list>
