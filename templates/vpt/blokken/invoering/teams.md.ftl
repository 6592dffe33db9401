---
bron: [arbobesluit-2-15, arbocatalogus]
als: {preventie.teams: ingevuld}
---
<#if preventie.teams?size == 1>Voor dit team<#else>Voor deze teams</#if> is er ook een eigen vraag:

<#list preventie.teams as team>
- **${team.naam}.** <#if team.afspraak??>Onze afspraak is: *${team.afspraak}* Lukt dat altijd? Zo nee, wat doen wij dan?<#else>Welke afspraak past bij ons werk? Schrijf op: ${invul("eigen afspraak van dit team")}.</#if><#if team.werk??> Denk aan ${team.werk}.</#if>
</#list>
