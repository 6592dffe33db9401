---
bron: [arbowet-9]
soort: invul
openbaarheid: intern
---
Is iemand overleden, in een ziekenhuis opgenomen of blijvend gewond?

- [ ] Nee.
- [ ] Ja. Bel direct de afdeling ${organisatie.afdeling_personeel}. Die meldt dit aan de Nederlandse Arbeidsinspectie.
- [ ] De medewerker werkt langer niet. De afdeling ${organisatie.afdeling_personeel} zet het ongeval op haar lijst.
