---
bron: ["S002: Preventie"]
---
De norm beschermt:

<#list norm.kring as groep>
- ${groep.tekst}<#if groep?has_next>;<#else>.</#if>
</#list>

<#if norm.naasten?has_content>De norm beschermt ook ${opsomming(norm.naasten)}, als het gedrag met het werk te maken heeft. </#if><#if organisatie.werkgever == "werkorganisatie">Medewerkers van ${organisatie.werkorganisatie} vallen er ook onder.</#if>
