---
bron: ["S002: Preventie", praktijk]
als: {norm.gewenst: ingevuld}
---
<#if norm.toon == "mild">Dit helpt om samen verder te komen. Wij vragen u om:<#else>Wij vragen u om:</#if>

<#list norm.gewenst as voorbeeld>
- ${voorbeeld}<#if voorbeeld?has_next>;<#else>.</#if>
</#list>
