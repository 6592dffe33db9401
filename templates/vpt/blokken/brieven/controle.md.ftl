---
bron: [ombudsman-2015-011, ombudsman-2010-059, ombudsman-2019-024, ombudsman-2022-137, gemeentewet-160, bw-3-37, "S002: Bestuurlijke maatregelen", avg, praktijk]
soort: invul
---
Loop deze lijst na bij een waarschuwing, een beperking van het contact of een ${maatregelen.verbod.naam.tekst}. Bewaar hem in het dossier.

- [ ] De melding staat in de registratie, met feiten en zonder oordeel.
- [ ] De ontvanger is gehoord of kreeg de tijd om te reageren. Het hoorverslag zit in het dossier.
- [ ] De maatregel past bij de ernst, de gevolgen, de oorzaak en eerdere incidenten. In het dossier staat waarom een lichtere maatregel niet genoeg is.
- [ ] Wijkt de maatregel af van de tabel in het protocol, dan staat de reden in het dossier.
- [ ] De begindatum ligt niet voor de dag waarop de ontvanger de brief heeft.
- [ ] Er is een einddatum. Een ${maatregelen.verbod.naam.tekst} duurt met verlenging erbij nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}.
- [ ] Het affiche met de huisregels noemt dit gedrag, hangt zichtbaar in het gebouw en gold al op de dag van het incident.
- [ ] Wie tekent, heeft een volmacht en blijft binnen de grens daarvan. Tekent de vervanger, dan staat diens functie in de brief.
- [ ] De uitzonderingen staan in de brief, met een andere weg naar de gemeente en de naam van een contactpersoon.
- [ ] De officiële weg voor berichten aan de gemeente blijft open.
- [ ] Is er aangifte of komt die nog, dan is de brief eerst afgestemd met de politie.
- [ ] Bij een ${maatregelen.verbod.naam.tekst} is vooraf met de politie overlegd en gaat er bericht naar de politie.
- [ ] Het bericht over de gegevens gaat mee, of de reden om te wachten staat in het dossier.
- [ ] Het slachtoffer weet dat de brief uitgaat en wat er ongeveer in staat.
- [ ] De datum om de maatregel opnieuw te bekijken staat in de agenda van [naam](invul:).
