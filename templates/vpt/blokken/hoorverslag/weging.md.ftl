---
bron: [ombudsman-2010-059, ombudsman-2019-024, ombudsman-2015-011, "S002: Bestuurlijke maatregelen"]
soort: invul
bijschrift: "Past de maatregel bij wat er is gebeurd?"
kolommen: [{breedte: 40}, {breedte: 60}]
---
De gemeente vult dit deel in na het gesprek. Zij kiest de lichtste maatregel die naar verwachting werkt.

| Vraag | Antwoord |
|---|---|
| Welke feiten staan vast, en waardoor? | [feiten en bewijs](invul:) |
| Hoe ernstig was het en wat waren de gevolgen? | [ernst en gevolgen](invul:) |
| Waren er eerdere incidenten of maatregelen? | [data, of geen](invul:) |
| Wat verandert er door de reactie van de betrokkene? | [gevolg voor de keuze](invul:) |
| Wat speelt er verder, zoals leeftijd of een fout van de gemeente? | [omstandigheden, zonder ziekte of diagnose](invul:) |
| Waarom is een lichtere maatregel niet genoeg? | [reden](invul:) |
| Welke maatregel, voor welke gebouwen of welk contact? | [maatregel en gebied](invul:) |
| Van wanneer tot en met wanneer, en waarom zo lang? | [begindatum, einddatum en reden](invul:) |
| Wijkt dit af van de tabel in het protocol? | [nee; of ja, met de reden](invul:) |

- [ ] Er volgt geen maatregel. De betrokkene krijgt daar bericht van.
- [ ] De duur blijft binnen ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}.
- [ ] Onmisbare dienstverlening en een weg naar de gemeente blijven open.
- [ ] Het slachtoffer is gehoord over de maatregel en weet van de keuze.
- [ ] De politie is gesproken, als er aangifte is of een ${maatregelen.verbod.naam.tekst} volgt.
