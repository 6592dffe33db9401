---
bron: [praktijk]
openbaarheid: vertrouwelijk
als: {politiek.bellijst: ingevuld}
bijschrift: "Bellijst"
kolommen: [{breedte: 36}, {breedte: 34}, {breedte: 30}]
---
| Wie | Waarvoor | Bereikbaar via |
|---|---|---|
<#list politiek.bellijst as regel>
| ${regel.naam} | <#if regel.waarvoor??>${regel.waarvoor}<#else>overleg</#if> | ${regel.nummer} |
</#list>
