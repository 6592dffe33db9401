---
bron: [praktijk]
---
- **Direct gevaar**: 112
<#list kaarten.nummers as regel>
- **${regel.wie}**<#if regel.waarvoor??> (${regel.waarvoor})</#if>: ${regel.nummer}
</#list>
<#list rollen?filter(r -> r.contact?? && (r.id == "adviseur" || (melden.bij?? && melden.bij.id == r.id && r.id != "leidinggevende"))) as rol>
- **${hoofdletter(rol.naam)}**: ${rol.contact}
</#list>
- **Uw leidinggevende**: [naam en nummer](invul:)
