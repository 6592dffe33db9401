---
bron: ["S000: 4"]
dekt: [ivp_elementen/E6]
als: {samenwerking.intern: ingevuld}
---
Het onderwerp hoort ook bij het dagelijkse werk van ${opsomming(samenwerking.intern)}.
