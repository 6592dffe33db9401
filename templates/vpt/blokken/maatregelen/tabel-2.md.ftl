---
bron: ["S002: Bestuurlijke maatregelen"]
als: {maatregelen.tabel: handreiking-2}
bijschrift: "Maatregelen per soort agressie"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
De tabel hieronder is de richtlijn voor de maatregel. Zij komt uit een landelijke handreiking en gebruikt de woorden daarvan. De tabel geldt voor gedrag in een gesprek, op papier en online.

| Soort agressie | Sanctie | Sanctie bij recidive |
|---|---|---|
<#list kennis.sanctietabellen.handreiking_2.rijen as rij>
| ${rij.gedrag} | ${rij.sanctie?replace("Pandverbod", hoofdletter(maatregelen.verbod.naam.tekst))} | ${rij.bij_herhaling?replace("Pandverbod", hoofdletter(maatregelen.verbod.naam.tekst))} |
</#list>
