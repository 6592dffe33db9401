---
bron: ["S002: Preventie", praktijk]
openbaarheid: intern
als: {preventie.gebouw: ingevuld}
---
De inrichting van de gebouwen helpt om incidenten te voorkomen. De gemeente zorgt voor:

<#list preventie.gebouw as voorziening>
- ${voorziening.tekst}<#if voorziening?has_next>;<#else>.</#if>
</#list>

De gemeente controleert regelmatig of deze voorzieningen nog goed zijn. De werking en de plaats ervan staan niet in dit protocol.
