---
bron: ["S002: Preventie", "S002: Bestuurlijke maatregelen", sr-266]
herhaalbaar: ja
---
Dit gedrag accepteren wij van niemand:

<#list norm.grens as soort>
- **${soort.naam}**<#if soort.voorbeelden?has_content>, bijvoorbeeld ${opsomming(soort.voorbeelden)}</#if>.
</#list>

Boos zijn, klagen en kritiek geven mag altijd, ook hard en in het openbaar, en ook op bestuurders.<#if norm.toon == "mild"> Wij luisteren dan.</#if>
