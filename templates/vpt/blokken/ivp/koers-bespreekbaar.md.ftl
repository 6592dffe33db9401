---
bron: ["S000: 3", "S002: Preventie"]
als: {ivp.koers: bespreekbaar}
---
De eerste stap is dat het onderwerp gaat leven. Wij willen dat incidenten boven tafel komen. Mensen praten erover en weten wat zij dan kunnen doen. Dat geldt voor de ambtelijke organisatie en voor het bestuur.
