---
bron: ["S002: Preventie"]
als: {norm.toon: streng, norm.belofte: ingevuld}
---
Wij houden ons zelf ook aan afspraken:

<#list norm.belofte as zin>
- ${zin.tekst}
</#list>
