---
bron: [praktijk]
als: {ivp.vooraf: ingevuld}
---
${ivp.vooraf}
