---
bron: [arbowet-9]
---
Leidt een incident tot de dood, blijvend letsel of opname in een ziekenhuis, dan meldt de gemeente dit direct aan de Nederlandse Arbeidsinspectie. Afdeling ${organisatie.afdeling_personeel} verzorgt die melding en houdt een lijst bij van arbeidsongevallen met langer verzuim.
