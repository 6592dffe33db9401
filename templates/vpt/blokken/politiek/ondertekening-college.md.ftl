---
bron: [praktijk]
soort: ondertekening
openbaarheid: openbaar
als: {vaststelling.politiek.college.status: vastgesteld}
bijschrift: "Namens het college"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
| Functie | Naam | Handtekening |
|---|---|---|
| Burgemeester | [naam](invul:) | [handtekening](invul:) |
| Gemeentesecretaris | [naam](invul:) | [handtekening](invul:) |
