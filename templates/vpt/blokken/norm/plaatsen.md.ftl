---
bron: ["S002: Preventie", praktijk]
---
De norm geldt in ieder contact met ons:

<#list norm.plaatsen as plaats>
- ${plaats.tekst}<#if plaats?has_next>;<#else>.</#if>
</#list>
