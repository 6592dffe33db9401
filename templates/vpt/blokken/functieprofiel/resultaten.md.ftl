---
bron: ["S002: Adviseur-VPD", praktijk]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
bijschrift: "Werkterreinen en resultaten"
kolommen: [{breedte: 28}, {breedte: 72}]
---
De adviseur heeft niet in de hand hoeveel incidenten er zijn. Een doel met minder meldingen past daarom niet. De resultaten gaan over wat de organisatie doet:

| Werkterrein | Resultaat |
|---|---|
| Beleid en norm | Medewerkers kennen de norm en weten wat zij bij een incident doen. Het protocol past bij het werk van nu. |
| Voorkomen | ${hoofdletter(preventie.training_voor.tekst)} hebben op tijd een training gevolgd. Wie iets meemaakt, meldt het. |
| Incidenten | Elk slachtoffer is ${nazorg.termijn.tekst} gesproken. Elke bekende veroorzaker kreeg binnen ${reactie.termijn.tekst} een reactie en is gehoord voordat een maatregel volgde. |
| Politie, Openbaar Ministerie en schade | Van elke aangifte is de stand bekend. Slachtoffers weten welke schade zij kunnen verhalen en hoe. |
| Leren en verantwoorden | Van ${evaluatie.incidenten.tekst} is een les of een afspraak vastgelegd. Het jaarlijkse overzicht is op tijd klaar. |
