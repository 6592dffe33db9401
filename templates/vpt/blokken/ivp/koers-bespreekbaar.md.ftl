---
bron: ["S000: 3", "S002: Preventie"]
als: {ivp.koers: bespreekbaar}
---
Wij willen dat dit onderwerp gaat leven, in de ambtelijke organisatie en in het bestuur. Incidenten moeten boven tafel komen en mensen moeten erover kunnen praten. Wij scheppen de voorwaarden om er goed mee om te gaan.
