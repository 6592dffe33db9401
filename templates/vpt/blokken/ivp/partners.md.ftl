---
bron: ["S000: 2", "S000: 4", "S001: 1"]
dekt: [ivp_elementen/E8]
---
Andere werkgevers met een publieke taak zijn zelf verantwoordelijk voor hun mensen. <#if samenwerking.rol_gemeente?has_content>Wij helpen hen: wij ${opsomming(samenwerking.rol_gemeente)}.<#else>Wij nodigen hen uit om mee te doen.</#if><#if samenwerking.partners?has_content> <#if samenwerking.partners?size gt 4>Dat doen wij met ${aantal(samenwerking.partners?size)} partners<#else>Dat doen wij met ${opsomming(samenwerking.partners, "naam")}</#if>, ${samenwerking.niveau.tekst}.</#if>
