---
bron: [praktijk]
openbaarheid: vertrouwelijk
als: {politiek.bellijst: ingevuld}
bijschrift: "Bellijst"
kolommen: [{breedte: 38}, {breedte: 32}, {breedte: 30}]
---
| Wie | Waarvoor | Telefoon |
|---|---|---|
<#list politiek.bellijst as regel>
| ${regel.naam} | <#if regel.waarvoor??>${regel.waarvoor}<#else>overleg</#if> | ${regel.nummer} |
</#list>
