---
bron: [praktijk]
als: {plan.aanleiding: ingevuld}
---
${plan.aanleiding}
