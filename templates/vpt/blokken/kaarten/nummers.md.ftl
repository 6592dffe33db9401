---
bron: [praktijk]
---
- **Direct gevaar**: 112
<#list kaarten.nummers as regel>
- **${regel.wie}**<#if regel.waarvoor??> (${regel.waarvoor})</#if>: ${regel.nummer}
</#list>
<#list rollen?filter(r -> r.contact??) as rol>
- **${hoofdletter(rol.naam)}**: ${rol.contact}
</#list>
- **Uw leidinggevende**: [naam en nummer](invul:)
