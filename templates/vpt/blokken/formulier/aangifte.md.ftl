---
bron: ["S002: Melding en aangifte bij de politie", ela]
dekt: [maatregelen/aangifte]
soort: invul
openbaarheid: intern
---
Komt er aangifte? Dat is op [datum](invul:) besproken met de medewerker. De reden van de keuze is: [reden](invul:).

- [ ] Ja, door de medewerker.
- [ ] Ja, door de gemeente als werkgever.
- [ ] Nee, wel een melding bij de politie.
- [ ] Nee.
- [ ] De politie is gevraagd om een VPT-code.
