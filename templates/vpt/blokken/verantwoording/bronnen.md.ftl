---
bron: [praktijk]
bijschrift: "Bronnen"
kolommen: [{breedte: 25}, {breedte: 75}]
---
| Aanduiding | Titel |
|---|---|
<#list stukken.bronnen as bron>
| ${bron.id} | ${bron.titel} |
</#list>
