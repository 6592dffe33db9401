---
bron: ["S002: Preventie", "S002: Bestuurlijke maatregelen"]
openbaarheid: openbaar
als: {norm.toon: streng}
---
Dit gedrag accepteren wij niet, ook niet als u goede redenen hebt om boos te zijn:

<#list norm.grens as soort>
- **${soort.naam}**<#if soort.voorbeelden?has_content>, bijvoorbeeld ${opsomming(soort.voorbeelden)}</#if>.
</#list>
