---
bron: ["S002: Preventie"]
als: {norm.toon: streng, norm.belofte: ingevuld}
---
Ook van ons mag u iets verwachten:

<#list norm.belofte as zin>
- ${zin.tekst}
</#list>
