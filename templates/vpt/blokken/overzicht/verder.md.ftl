---
bron: [praktijk]
---
<#if stukken.open?has_content>
Er ${meervoud(stukken.open?size, "is", "zijn")} nog ${aantal(stukken.open?size)} ${meervoud(stukken.open?size, "gegeven", "gegevens")} in te vullen. Vul ${meervoud(stukken.open?size, "het", "ze")} aan in het profiel en maak de documenten opnieuw:

<#list stukken.open as punt>
- ${punt.titel}
</#list>
<#else>
In het profiel staat niets meer open.
</#if>
