---
bron: ["S000: 2", "S000: 4", "S001: 1"]
dekt: [ivp_elementen/E8]
---
<#if document.vorm == "volledig">**Andere werkgevers.** Andere werkgevers met een publieke taak zijn zelf verantwoordelijk voor hun mensen. <#if samenwerking.rol_gemeente?has_content>Wij helpen hen: wij<#else>Wij nodigen hen uit om mee te doen.</#if><#else><#if samenwerking.rol_gemeente?has_content>Wij helpen andere werkgevers met een publieke taak: wij<#else>Wij nodigen andere werkgevers met een publieke taak uit om mee te doen.</#if></#if><#if samenwerking.rol_gemeente?has_content> ${opsomming(samenwerking.rol_gemeente)}.</#if><#if samenwerking.partners?has_content> <#if samenwerking.partners?size gt 4>Wij werken samen met ${aantal(samenwerking.partners?size)} partners<#else>Wij werken samen met ${opsomming(samenwerking.partners, "naam")}</#if>.</#if><#if document.vorm == "volledig"> Dat doen wij ${samenwerking.niveau.tekst}.</#if>
