---
bron: ["S000: 4", praktijk]
bijschrift: "Activiteiten en resultaten"
kolommen: [{breedte: 26}, {breedte: 18}, {breedte: 18}, {breedte: 38}]
---
<#if plan.indeling == "lijst">
| Activiteit | Maatregel | Eigenaar | Resultaat |
|---|---|---|---|
<#list plan.activiteiten as activiteit>
| ${activiteit.naam} | ${activiteit.maatregel.titel} | ${hoofdletter(activiteit.eigenaar.naam)} | <#if activiteit.resultaat??>${activiteit.resultaat}<#else>${invul("resultaat van deze activiteit")}</#if> |
</#list>
<#elseif plan.indeling == "maatregel">
| Maatregel | Activiteit | Eigenaar | Resultaat |
|---|---|---|---|
<#list per(plan.activiteiten, "maatregel") as groep>
<#list groep.rijen as activiteit>
| ${activiteit.maatregel.titel} | ${activiteit.naam} | ${hoofdletter(activiteit.eigenaar.naam)} | <#if activiteit.resultaat??>${activiteit.resultaat}<#else>${invul("resultaat van deze activiteit")}</#if> |
</#list>
</#list>
<#elseif plan.indeling == "thema">
| Thema | Activiteit | Eigenaar | Resultaat |
|---|---|---|---|
<#list per(plan.activiteiten, "thema") as groep>
<#list groep.rijen as activiteit>
| ${activiteit.thema} | ${activiteit.naam} | ${hoofdletter(activiteit.eigenaar.naam)} | <#if activiteit.resultaat??>${activiteit.resultaat}<#else>${invul("resultaat van deze activiteit")}</#if> |
</#list>
</#list>
<#else>
| Niveau | Activiteit | Eigenaar | Resultaat |
|---|---|---|---|
<#list plan.activiteiten?filter(activiteit -> activiteit.niveau == "regionaal") + plan.activiteiten?filter(activiteit -> activiteit.niveau == "lokaal") as activiteit>
| ${activiteit.niveau.titel} | ${activiteit.naam} | ${hoofdletter(activiteit.eigenaar.naam)} | <#if activiteit.resultaat??>${activiteit.resultaat}<#else>${invul("resultaat van deze activiteit")}</#if> |
</#list>
</#if>
