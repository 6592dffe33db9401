---
bron: ["S000: 2", "S000: 4", "S001: 1"]
dekt: [ivp_elementen/E8]
---
<#if document.vorm == "volledig">**Andere werkgevers.** Andere werkgevers met een publieke taak blijven zelf verantwoordelijk voor hun mensen. </#if><#if samenwerking.rol_gemeente?has_content>Wij helpen andere werkgevers met een publieke taak: wij ${opsomming(samenwerking.rol_gemeente)}.<#else>Wij nodigen andere werkgevers met een publieke taak uit om mee te doen.</#if><#if samenwerking.partners?has_content> Wij werken ${samenwerking.niveau.tekst} samen met <#if samenwerking.partners?size gt 4>${aantal(samenwerking.partners?size)} partners<#else>${opsomming(samenwerking.partners, "naam")}</#if>.</#if>
