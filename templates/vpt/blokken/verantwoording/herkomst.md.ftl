---
bron: [praktijk]
pagina: liggend
bijschrift: "Waar elke passage op rust"
kolommen: [{breedte: 17}, {breedte: 21}, {breedte: 17}, {breedte: 21}, {breedte: 24}]
---
| Passage | Onderdeel | Document | Bronnen | Keuzes |
|---|---|---|---|---|
<#list stukken.documenten as stuk>
<#list stuk.passages as passage>
| ${passage.blok}<#if passage.eigen??> (eigen tekst)</#if> | ${passage.onderdeel} | ${stuk.naam} | <#list passage.bronnen as bron>${bron}<#sep>; <#else>Geen</#list> | <#list passage.keuzes as keuze>${keuze}<#sep>; <#else>Geen</#list> |
</#list>
</#list>
