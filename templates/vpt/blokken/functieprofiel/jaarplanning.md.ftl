---
bron: [praktijk]
als: {functieprofiel.jaarplanning: ingevuld}
bijschrift: "Het werk door het jaar"
kolommen: [{breedte: 26}, {breedte: 74}]
---
<#if organisatie.adviseur.vorm == "geen">Deze momenten keren elk jaar terug. De functies met een taak verdelen ze onderling.<#else>Incidenten gaan voor. Deze momenten staan wel vast:</#if>

| Wanneer | Wat |
|---|---|
<#list functieprofiel.jaarplanning as rij>
| ${rij.wanneer} | ${rij.werk} |
</#list>
