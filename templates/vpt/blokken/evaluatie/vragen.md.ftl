---
bron: ["S000: 3, accent 2", praktijk]
dekt: [inspectiepunten/analyse]
soort: invul
openbaarheid: intern
als: {evaluatie.vragen: ingevuld}
kolommen: [{breedte: 46}, {breedte: 54}]
---
Gebruik deze vragen bij het nabespreken. Noteer afspraken, geen oordeel over personen.

| Vraag | Antwoord |
|---|---|
<#list evaluatie.vragen as vraag>
| ${vraag} | [antwoord](invul:) |
</#list>
| Wat spreken wij af, wie doet het en wanneer? | [afspraak, naam en datum](invul:) |
| Moet de RI&E of dit protocol worden aangepast? | [ja of nee, en waarom](invul:) |
