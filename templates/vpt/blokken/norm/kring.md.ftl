---
bron: ["S002: Preventie"]
---
De norm beschermt:

<#list norm.kring as groep>
- ${groep.tekst}<#if groep?has_next>;<#else>.</#if>
</#list>

<#if norm.naasten?has_content>Richt het gedrag zich vanwege het werk op ${opsomming(norm.naasten, "", "of")}, dan geldt de norm ook. </#if><#if organisatie.werkgever == "werkorganisatie">Medewerkers van ${organisatie.werkorganisatie} vallen er ook onder.</#if>
