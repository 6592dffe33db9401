---
bron: ["S002: Preventie"]
als: {norm.toon: midden, norm.belofte: ingevuld}
---
Respect komt van twee kanten. Daarom beloven wij u:

<#list norm.belofte as zin>
- ${zin.tekst}
</#list>
