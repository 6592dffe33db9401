---
bron: ["S000: 3"]
als: {samenwerking.regionaal.naam: ingevuld}
---
Met <#if samenwerking.regionaal.gemeenten?has_content && samenwerking.regionaal.gemeenten?size lt 6>de <#if samenwerking.regionaal.gemeenten?size == 1>gemeente<#else>gemeenten</#if> ${opsomming(samenwerking.regionaal.gemeenten)}<#else>andere gemeenten</#if> werken wij samen in ${samenwerking.regionaal.naam}.<#if samenwerking.regionaal.afspraak?? && document.vorm == "volledig"> ${samenwerking.regionaal.afspraak}</#if>
