---
bron: [praktijk]
---
<#if stukken.open?has_content>Er ${meervoud(stukken.open?size, "is", "zijn")} nog ${aantal(stukken.open?size)} ${meervoud(stukken.open?size, "gegeven", "gegevens")} in te vullen: <#list stukken.open as punt>${punt.titel?uncap_first}<#sep>, </#list>. Vul ze aan in het profiel en maak de documenten opnieuw.<#else>In het profiel staat niets meer open.</#if>
