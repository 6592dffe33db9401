---
bron: ["S002: Melding en aangifte bij de politie", praktijk]
soort: invul
openbaarheid: intern
bijschrift: "Registratieformulier"
kolommen: [{breedte: 40}, {breedte: 60}]
---
Vul in wat u weet en beschrijf alleen feiten. Noteer geen medische gegevens.

| Vraag | Antwoord |
|---|---|
| Datum en tijd van het incident | [datum en tijd](invul:) |
| Plaats of kanaal | [balie, telefoon, e-mail, huisbezoek, buiten, online of anders](invul:) |
| Naam of personeelsnummer van de medewerker | [naam of personeelsnummer](invul:) |
| Veroorzaker, als die bekend is | [naam of omschrijving](invul:) |
| Wat gebeurde er? | [feiten in volgorde, met letterlijke woorden](invul:) |
| Wie zagen of hoorden het? | [namen van getuigen](invul:) |
| Welke gevolgen zijn er voor het werk of voor spullen? | [gevolgen en schade](invul:) |
| Wat is er al gedaan? | [eerste maatregelen](invul:) |
| Datum en tijd van de melding | [datum en tijd](invul:) |

Soort gedrag, meer antwoorden mogelijk:

<#list norm.grens as soort>
- [ ] ${soort.naam}
</#list>
- [ ] anders

Vervolg:

- [ ] nazorggesprek gepland
- [ ] contact met de veroorzaker gepland
- [ ] aangifte besproken met de medewerker
- [ ] schade vastgelegd
- [ ] bericht gestuurd over de afloop
