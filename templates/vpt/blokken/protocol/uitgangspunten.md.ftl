---
bron: ["S002: Preventie", praktijk]
als: {protocol.uitgangspunten: ingevuld}
---
<#if protocol.uitgangspunten?size == 1>${protocol.uitgangspunten?first}<#else>De gemeente werkt met deze uitgangspunten:

<#list protocol.uitgangspunten as zin>
- ${zin}
</#list>
</#if>
