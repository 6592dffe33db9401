---
bron: ["S000: 4"]
dekt: [ivp_elementen/E1]
als: {ivp.aanleiding: ingevuld}
---
${ivp.aanleiding}
