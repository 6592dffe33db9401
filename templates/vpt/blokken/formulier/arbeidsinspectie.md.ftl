---
bron: [arbowet-9, avg-9]
openbaarheid: intern
---
Is iemand overleden, in een ziekenhuis opgenomen of misschien blijvend gewond? Of kan de medewerker langer niet werken? Bel dan direct de afdeling ${organisatie.afdeling_personeel}. Die meldt het zo nodig aan de Nederlandse Arbeidsinspectie en houdt de lijst van ongevallen bij. Schrijf er hier niets over op.
