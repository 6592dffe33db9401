---
bron: [praktijk]
openbaarheid: openbaar
als: {politiek.aanleiding: ingevuld}
---
${politiek.aanleiding}
