---
bron: [praktijk]
soort: ondertekening
openbaarheid: openbaar
als: {vaststelling.politiek.raad.status: vastgesteld}
bijschrift: "Namens de raad"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
| Functie | Naam | Handtekening |
|---|---|---|
| Burgemeester, voorzitter van de raad | [naam](invul:) | [handtekening](invul:) |
| Griffier | [naam](invul:) | [handtekening](invul:) |
