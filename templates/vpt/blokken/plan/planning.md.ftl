---
bron: ["S000: 4"]
pagina: liggend
bijschrift: "Planning per kwartaal"
kolommen: [{breedte: 26}, {breedte: 8, vorm: balk}]
---
De tabel laat per kwartaal zien of een activiteit start, loopt of gereed is. In de kop staat K voor kwartaal. Een lege cel betekent dat er dan niets gebeurt.

| Activiteit |<#list kwartalen(plan.van, plan.tot) as kwartaal> ${kwartaal} |</#list>
|---|<#list kwartalen(plan.van, plan.tot) as kwartaal>---|</#list>
<#list plan.activiteiten as activiteit>
| ${activiteit.naam} |<#list kwartalen(plan.van, plan.tot) as kwartaal> ${stand(activiteit.van, activiteit.tot, kwartaal)} |</#list>
</#list>
