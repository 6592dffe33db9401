---
bron: ["S000: 4", praktijk]
dekt: [ivp_elementen/E1]
als: {ivp.cijfers: leeg}
---
Hoe vaak dit in ${gemeente.naam} voorkomt, brengen wij in beeld met de meldingen van onze medewerkers.
