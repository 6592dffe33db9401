---
bron: ["S002: Preventie", "S002: Bestuurlijke maatregelen"]
openbaarheid: openbaar
als: {norm.toon: [midden, mild]}
---
<#if norm.toon == "mild">Er is een grens waar een gesprek ophoudt. Dit gedrag kan niet:<#else>Hier ligt de grens. Dit gedrag accepteren wij niet:</#if>

<#list norm.grens as soort>
- **${soort.naam}**<#if soort.voorbeelden?has_content>, zoals ${opsomming(soort.voorbeelden)}</#if>.
</#list>
