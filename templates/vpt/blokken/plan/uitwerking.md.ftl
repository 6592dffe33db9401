---
bron: ["S000: 4", praktijk]
---
<#list plan.activiteiten as activiteit>
1. **${activiteit.naam}** (<#if activiteit.van == activiteit.tot>${kwartaal(activiteit.van)}<#else>${kwartaal(activiteit.van, activiteit.tot)}</#if><#if activiteit.niveau == "regionaal">, regionaal</#if>). <#if activiteit.partners?has_content>${hoofdletter(activiteit.eigenaar.lidwoord.tekst)} ${activiteit.eigenaar.naam} werkt samen met ${opsomming(activiteit.partners)}.<#else>De eigenaar is ${activiteit.eigenaar.lidwoord.tekst} ${activiteit.eigenaar.naam}.</#if><#if activiteit.thema != "Eigen organisatie"> Thema: ${activiteit.thema}.</#if><#if plan.indeling == "thema" || plan.indeling == "niveau"> Maatregel: ${activiteit.maatregel.titel}.</#if><#if activiteit.indicator??> Indicator: ${activiteit.indicator}.</#if>
</#list>
