---
bron: ["S002: Preventie", praktijk]
als: {preventie.informatie: ingevuld}
---
Mensen die weten waar zij aan toe zijn, worden minder snel boos. Daarom spreekt de gemeente dit af:

<#list preventie.informatie as zin>
- ${zin.tekst}
</#list>
