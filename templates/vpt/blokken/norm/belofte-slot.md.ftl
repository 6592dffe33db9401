---
bron: ["S002: Preventie"]
als: {norm.toon: streng, norm.belofte: ingevuld}
---
Ook wij houden ons aan regels:

<#list norm.belofte as zin>
- ${zin.tekst}
</#list>
