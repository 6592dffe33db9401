---
bron: [gemeentewet-160, gemeentewet-171, praktijk]
als: {maatregelen.volmachten: ingevuld}
---
<#list maatregelen.volmachten as volmacht>
- <#if volmacht.maatregel == "verbod">${hoofdletter(maatregelen.verbod.naam.tekst)}<#elseif volmacht.maatregel == "verlenging">Verlenging van een ${maatregelen.verbod.naam.tekst}<#else>${volmacht.maatregel.titel}</#if>: ${volmacht.rol.naam}<#if volmacht.grens??> (${volmacht.grens})</#if>
</#list>
