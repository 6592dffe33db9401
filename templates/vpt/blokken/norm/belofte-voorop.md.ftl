---
bron: ["S002: Preventie"]
als: {norm.toon: mild, norm.belofte: ingevuld}
---
Goed contact begint bij ons:

<#list norm.belofte as zin>
- ${zin.tekst}
</#list>
