---
bron: [arbowet-9]
dekt: [adviseurstaken/regels]
---
Overlijdt een medewerker door een incident, of leidt het incident tot blijvend letsel of opname in een ziekenhuis? Dan meldt de gemeente dit direct aan de Nederlandse Arbeidsinspectie. De afdeling ${organisatie.afdeling_personeel} verzorgt die melding. Zij houdt ook de lijst bij van gemelde arbeidsongevallen en van ongevallen met langer verzuim.
