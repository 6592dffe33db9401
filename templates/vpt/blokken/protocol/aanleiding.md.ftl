---
bron: [praktijk]
als: {protocol.aanleiding: ingevuld}
---
${protocol.aanleiding}
