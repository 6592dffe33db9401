---
bron: ["S000: 4", praktijk]
---
<#list plan.activiteiten as activiteit>
1. **${activiteit.naam}.** De eigenaar is ${activiteit.eigenaar.lidwoord.tekst} ${activiteit.eigenaar.naam}.<#if activiteit.partners?has_content> Partners: ${opsomming(activiteit.partners)}.</#if> <#if activiteit.van == activiteit.tot>De activiteit valt in ${activiteit.van}.<#else>De activiteit loopt van ${activiteit.van} tot en met ${activiteit.tot}.</#if><#if activiteit.indicator??> Indicator: ${activiteit.indicator}.</#if>
</#list>
