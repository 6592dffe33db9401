---
bron: [praktijk, "S002: Preventie"]
als: {protocol.gedrag: ingevuld}
bijschrift: "Gedrag herkennen"
kolommen: [{breedte: 22}, {breedte: 36}, {breedte: 42}]
---
Boosheid heeft verschillende oorzaken. Wat helpt, hangt daarvan af. De tabel is een hulp, geen oordeel over iemand.

| Gedrag | Wat u ziet | Wat u doet |
|---|---|---|
<#list protocol.gedrag as soort>
| ${soort.naam} | ${soort.herkennen} | ${soort.handelen} |
</#list>

Verandert het gedrag niet, dan stopt u het gesprek. Ook begrijpelijke boosheid is geen reden om te schelden of te dreigen.
