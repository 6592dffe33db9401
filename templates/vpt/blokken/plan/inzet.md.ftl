---
bron: [praktijk]
bijschrift: "Uren en kosten"
kolommen: [{breedte: 40}, {breedte: 15}, {breedte: 17}, {breedte: 28}]
---
De getallen zijn ramingen voor de hele periode van dit plan.

| Activiteit | Uren |<#if som(plan.activiteiten, "kosten") gt 0> Kosten | Dekking |</#if>
|---|---:|<#if som(plan.activiteiten, "kosten") gt 0>---:|---|</#if>
<#list plan.activiteiten as activiteit>
| ${activiteit.naam} | <#if activiteit.uren??>${activiteit.uren}<#else>niet geraamd</#if> |<#if som(plan.activiteiten, "kosten") gt 0> <#if activiteit.kosten??>${bedrag(activiteit.kosten)}<#else>geen</#if> | <#if activiteit.dekking??>${activiteit.dekking}<#elseif activiteit.kosten?? && activiteit.kosten gt 0><#if plan.dekking??>algemene dekking<#else>${invul("dekking van deze kosten")}</#if><#else>niet nodig</#if> |</#if>
</#list>
| **Totaal** | <#if som(plan.activiteiten, "uren") gt 0>**${som(plan.activiteiten, "uren")}**<#else>niet geraamd</#if> |<#if som(plan.activiteiten, "kosten") gt 0> **${bedrag(som(plan.activiteiten, "kosten"))}** | zie per activiteit |</#if>
