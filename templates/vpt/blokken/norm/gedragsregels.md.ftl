---
bron: ["S002: Preventie", praktijk]
als: {norm.gedragsregels: ingevuld}
---
De norm vraagt ook iets van onszelf. <#if norm.gedragsregels?size == 1>Deze regel is<#else>Deze regels zijn</#if> aan u als medewerker gericht:

<#list norm.gedragsregels as regel>
- ${regel}
</#list>
