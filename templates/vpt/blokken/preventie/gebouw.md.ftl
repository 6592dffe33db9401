---
bron: ["S002: Preventie", praktijk]
openbaarheid: intern
---
<#if preventie.gebouw?has_content || preventie.gebouw_eigen?has_content>
De inrichting van de gebouwen helpt om incidenten te voorkomen. De gemeente zorgt voor:

<#list preventie.gebouw as voorziening>
- ${voorziening.tekst}<#if voorziening?has_next || preventie.gebouw_eigen?has_content>;<#else>.</#if>
</#list>
<#list preventie.gebouw_eigen! as voorziening>
- ${voorziening}<#if voorziening?has_next>;<#else>.</#if>
</#list>

De gemeente controleert regelmatig of deze voorzieningen nog goed zijn. De werking en de plaats ervan staan niet in dit protocol.
</#if>
