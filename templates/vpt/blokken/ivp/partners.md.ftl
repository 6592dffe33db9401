---
bron: ["S000: 2", "S000: 3", "S000: 4", "S001: 1"]
dekt: [ivp_elementen/E8]
---
<#if document.vorm == "kort">
Ook andere werkgevers met een publieke taak betrekken wij<#if samenwerking.partners?has_content && samenwerking.partners?size lte 3>, zoals ${opsomming(samenwerking.partners, "naam")}</#if>. <#if samenwerking.rol_gemeente?has_content>Wij <#list samenwerking.rol_gemeente as rol><#if rol?index lt 2><#if rol?index == 1> en </#if>${rol.tekst}</#if></#list>.<#else>Wij nodigen hen uit om mee te doen.</#if><#if samenwerking.regionaal.naam??> Met andere gemeenten werken wij samen in ${samenwerking.regionaal.naam}.</#if>
<#else>
**Andere werkgevers.** Andere werkgevers met een publieke taak zijn zelf verantwoordelijk voor hun mensen, maar zij staan er niet alleen voor. <#if samenwerking.rol_gemeente?has_content>Wij ${opsomming(samenwerking.rol_gemeente)}.<#else>Wij nodigen hen uit om mee te doen.</#if> Dat doen wij ${samenwerking.niveau.tekst}.<#if samenwerking.partners?has_content> De tabel laat zien met wie wij samenwerken en wat wij hebben afgesproken.</#if><#if samenwerking.regionaal.naam??> Met <#if samenwerking.regionaal.gemeenten?has_content && samenwerking.regionaal.gemeenten?size lt 6>de <#if samenwerking.regionaal.gemeenten?size == 1>gemeente<#else>gemeenten</#if> ${opsomming(samenwerking.regionaal.gemeenten)}<#else>andere gemeenten</#if> werken wij samen in ${samenwerking.regionaal.naam}.<#if samenwerking.regionaal.afspraak??> ${samenwerking.regionaal.afspraak}</#if></#if>
</#if>
