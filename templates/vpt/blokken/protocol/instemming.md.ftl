---
bron: [wor-27]
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld]}
---
Dit protocol is een regeling over arbeidsomstandigheden. De ondernemingsraad<#if organisatie.werkgever == "werkorganisatie"> van ${organisatie.werkorganisatie}</#if> heeft daarom instemmingsrecht (artikel 27 van de Wet op de ondernemingsraden). <#if vaststelling.protocol.or_instemming == "verleend">De ondernemingsraad heeft ingestemd op ${vaststelling.protocol.or_datum}.<#elseif vaststelling.protocol.or_instemming == "gevraagd">De bestuurder heeft de instemming gevraagd. Tot die er is, geldt dit protocol onder voorbehoud van instemming.<#else>De bestuurder vraagt de instemming nog. Tot die er is, geldt dit protocol onder voorbehoud van instemming.</#if>
