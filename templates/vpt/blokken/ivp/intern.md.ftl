---
bron: ["S000: 4"]
dekt: [ivp_elementen/E6]
als: {samenwerking.intern: ingevuld}
---
Het onderwerp speelt ook in het dagelijkse werk van ${opsomming(samenwerking.intern)}. Daar gelden dezelfde norm en dezelfde afspraken.
