---
bron: ["S002: Preventie"]
als: {norm.toon: [streng, midden], norm.belofte: ingevuld}
---
<#if norm.toon == "streng">Wij houden ons zelf ook aan afspraken:<#else>Respect komt van twee kanten. Daarom beloven wij u:</#if>

<#list norm.belofte as zin>
- ${zin.tekst}
</#list>
