---
bron: ["S000: 4", praktijk]
bijschrift: "Activiteiten en resultaten"
kolommen: [{breedte: 26}, {breedte: 18}, {breedte: 18}, {breedte: 38}]
---
| Activiteit | Maatregel | Eigenaar | Resultaat |
|---|---|---|---|
<#list plan.activiteiten as activiteit>
| ${activiteit.naam} | ${activiteit.maatregel.titel} | ${hoofdletter(activiteit.eigenaar.naam)} | <#if activiteit.resultaat??>${activiteit.resultaat}<#else>${invul("resultaat van deze activiteit")}</#if> |
</#list>
