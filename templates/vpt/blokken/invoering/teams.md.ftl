---
bron: [arbobesluit-2-15, arbocatalogus]
als: {preventie.teams: ingevuld}
---
<#if preventie.teams?size == 1>Dit team bespreekt<#else>Deze teams bespreken</#if> ook de eigen afspraak. Lukt die altijd? Zo nee, wat doen wij dan?

<#list preventie.teams as team>
- **${team.naam}**<#if team.werk??>, bij ${team.werk}</#if>: <#if team.afspraak??>*${team.afspraak}*<#else>welke afspraak past bij ons werk? Schrijf op: ${invul("eigen afspraak van dit team")}.</#if>
</#list>
