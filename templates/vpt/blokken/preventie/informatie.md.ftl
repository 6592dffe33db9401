---
bron: ["S002: Preventie", praktijk]
als: {preventie.informatie: ingevuld}
---
Wie weet waar hij aan toe is, wordt minder snel boos. Daarom spreekt de gemeente dit af:

<#list preventie.informatie as zin>
- ${zin.tekst}
</#list>
