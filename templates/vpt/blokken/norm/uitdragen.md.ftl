---
bron: ["S000: 3", "S002: Preventie"]
dekt: [maatregelen/norm]
als: {norm.uitdragen: ingevuld}
---
Wij maken de norm bekend ${opsomming(norm.uitdragen)}. Iedere leidinggevende bespreekt de norm met het team.
