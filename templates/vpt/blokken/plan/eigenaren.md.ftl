---
bron: ["S000: 4", praktijk]
bijschrift: "Activiteiten per eigenaar"
kolommen: [{breedte: 28}, {breedte: 57}, {breedte: 15}]
---
| Eigenaar | Activiteiten | Uren |
|---|---|---:|
<#list per(plan.activiteiten, "eigenaar") as groep>
| ${hoofdletter(groep.sleutel.naam)} | <#list groep.rijen as activiteit>${activiteit.naam}<#sep>; </#list> | <#if som(groep.rijen, "uren") gt 0>${som(groep.rijen, "uren")}<#else>niet geraamd</#if> |
</#list>
| **Totaal** | ${aantal(plan.activiteiten?size)} ${meervoud(plan.activiteiten?size, "activiteit", "activiteiten")} | <#if som(plan.activiteiten, "uren") gt 0>**${som(plan.activiteiten, "uren")}**<#else>niet geraamd</#if> |
