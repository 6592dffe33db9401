---
bron: [praktijk]
bijschrift: "De documenten"
kolommen: [{breedte: 36}, {breedte: 34}, {breedte: 14}, {breedte: 16}]
---
| Document | Voor wie | Openbaarheid | Bestanden |
|---|---|---|---|
<#list stukken.documenten as stuk>
| ${stuk.titel} | ${stuk.doelgroep} | ${hoofdletter(stuk.openbaarheid)} | <#list stuk.formaten as formaat>${bestand(stuk.id, formaat)}<#sep>, </#list> |
</#list>

Waar de teksten op rusten en welke keuzes erachter zitten, staat in de verantwoording: ${bestand("verantwoording", "html")}.
