---
bron: ["S002: Preventie", arbowet-3, praktijk]
---
Medewerkers van de gemeente ${gemeente.naam} moeten veilig kunnen werken. Dit protocol zegt wat zij van de gemeente mogen verwachten bij ${thema.term.tekst} door mensen van buiten. <#if protocol.doelen?size == 1>Het doel is: ${protocol.doelen?first}.<#else>Het heeft ${aantal(protocol.doelen?size)} doelen:

<#list protocol.doelen as doel>
- ${doel}<#if doel?has_next>;<#else>.</#if>
</#list>
</#if>

Goede dienstverlening hoort daarbij. Het contact met ${organisatie.publiek.lidwoord.tekst} ${organisatie.publiek.enkelvoud} moet altijd te herstellen zijn, zo nodig onder voorwaarden of na enige tijd.
