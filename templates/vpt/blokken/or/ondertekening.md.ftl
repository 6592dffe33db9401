---
bron: [wor-27]
soort: ondertekening
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld]}
---
Met vriendelijke groet,

[naam en handtekening](invul:)\
<#if besluitvorming.bestuurder??>${hoofdletter(besluitvorming.bestuurder.naam)}<#elseif organisatie.werkgever == "werkorganisatie">Namens de directie van ${organisatie.werkorganisatie}<#else>${hoofdletter(organisatie.secretaris_aanduiding.tekst)}</#if>, bestuurder in de zin van de WOR
