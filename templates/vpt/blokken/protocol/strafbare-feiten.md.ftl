---
bron: [sr-138, sr-139, sr-141, sr-179, sr-180, sr-261, sr-266, sr-284, sr-285, sr-285b, sr-285d, sr-300, sr-350, sr-131]
openbaarheid: openbaar
bijschrift: "Strafbare feiten uit het Wetboek van Strafrecht"
kolommen: [{breedte: 22}, {breedte: 18}, {breedte: 60}]
---
Deze lijst is een hulpmiddel en niet volledig. Of iets strafbaar is, beoordelen politie, Openbaar Ministerie en rechter.

| Strafbaar feit | Artikel | Waar het om gaat |
|---|---|---|
<#list kennis.strafbare_feiten as feit>
| ${feit.naam} | ${feit.artikel} | ${feit.kern}<#if feit.klacht == "ja"> Vervolging kan alleen als het slachtoffer daarom vraagt.<#elseif feit.klacht == "soms"> Vaak moet het slachtoffer zelf om vervolging vragen.</#if> |
</#list>
