---
bron: ["S002: Melding en aangifte bij de politie", praktijk]
dekt: [maatregelen/registreren]
soort: invul
openbaarheid: intern
kolommen: [{breedte: 46}, {breedte: 54}]
---
Vul in wat u weet en beschrijf alleen feiten. Noteer geen medische gegevens.

| Vraag | Antwoord |
|---|---|
| Datum en tijd van het incident | [datum en tijd](invul:) |
| Plaats of kanaal | [adres, telefoon, e-mail, internet of anders](invul:) |
| Naam of personeelsnummer van de medewerker | [naam of personeelsnummer](invul:) |
| Veroorzaker, als die bekend is | [naam of omschrijving](invul:) |
| Wat gebeurde er? | [feiten in volgorde, met letterlijke woorden](invul:) |
| Wie zagen of hoorden het? | [namen van getuigen](invul:) |
| Gevolgen voor het werk of voor spullen | [gevolgen en schade](invul:) |
| Wat is er al gedaan? | [eerste maatregelen](invul:) |
