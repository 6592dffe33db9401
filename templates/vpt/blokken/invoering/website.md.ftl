---
bron: ["S000: 3", praktijk]
dekt: [maatregelen/norm]
openbaarheid: openbaar
als: {norm.uitdragen: website}
---
**Veilig contact met de gemeente ${gemeente.naam}**
