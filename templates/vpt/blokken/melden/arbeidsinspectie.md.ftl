---
bron: [arbowet-9]
---
Overlijdt een medewerker door een incident, houdt hij blijvend letsel of wordt hij in een ziekenhuis opgenomen? Dan meldt de gemeente dit direct aan de Nederlandse Arbeidsinspectie. De afdeling ${organisatie.afdeling_personeel} verzorgt die melding. Zij houdt ook de lijst bij van gemelde arbeidsongevallen en van ongevallen met langer verzuim.
