---
bron: [collectieve-norm, praktijk]
openbaarheid: openbaar
als: {politiek.uitgangspunten: ingevuld}
---
<#if politiek.uitgangspunten?size == 1>${politiek.uitgangspunten?first}<#else>Raad en college werken met deze uitgangspunten:

<#list politiek.uitgangspunten as zin>
- ${zin}
</#list>
</#if>
