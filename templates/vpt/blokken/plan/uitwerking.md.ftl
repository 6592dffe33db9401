---
bron: ["S000: 4", praktijk]
---
<#list plan.activiteiten as activiteit>
1. **${activiteit.naam}.** <#if activiteit.thema != "Eigen organisatie">De activiteit hoort bij het thema ${activiteit.thema}. </#if><#if plan.indeling == "thema" || plan.indeling == "niveau"><#if activiteit.thema != "Eigen organisatie">Zij<#else>De activiteit</#if> <#if activiteit.maatregel == "overig">is aanvullend op de acht maatregelen. <#else>hoort bij de maatregel “${activiteit.maatregel.titel}”. </#if></#if>De eigenaar is ${activiteit.eigenaar.lidwoord.tekst} ${activiteit.eigenaar.naam}.<#if activiteit.niveau == "regionaal"> Deze activiteit is regionaal.</#if><#if activiteit.partners?has_content> De uitvoering gebeurt samen met ${opsomming(activiteit.partners)}.</#if> <#if activiteit.van == activiteit.tot>De activiteit valt in ${kwartaal(activiteit.van)}.<#else>De activiteit loopt van ${kwartaal(activiteit.van, activiteit.tot)}.</#if><#if activiteit.indicator??> De gemeente leest het resultaat af aan ${activiteit.indicator}.</#if>
</#list>
