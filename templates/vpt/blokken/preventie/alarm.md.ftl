---
bron: [praktijk]
openbaarheid: intern
als: {preventie.alarm: ingevuld}
---
Na een alarm gaat het zo:

<#list preventie.alarm as stap>
1. ${stap}
</#list>
