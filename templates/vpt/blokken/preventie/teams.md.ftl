---
bron: [arbobesluit-2-15, arbocatalogus]
als: {preventie.teams: ingevuld}
---
<#if preventie.teams?size == 1>Dit team heeft meer risico dan andere:<#else>Deze teams hebben meer risico dan andere:</#if>

<#list preventie.teams as team>
- **${hoofdletter(team.naam)}**<#if team.werk??>, vooral bij ${team.werk}</#if>.<#if team.norm??> ${team.norm}</#if><#if team.afspraak??> ${team.afspraak}</#if>
</#list>
