---
bron: [praktijk]
soort: ondertekening
als: {vaststelling.volmacht.status: vastgesteld}
bijschrift: "Ondertekening"
kolommen: [{breedte: 44}, {breedte: 28}, {breedte: 28}]
---
| Functie | Naam | Handtekening |
|---|---|---|
| Burgemeester, namens het college | [naam](invul:) | [handtekening](invul:) |
| Gemeentesecretaris, namens het college | [naam](invul:) | [handtekening](invul:) |
| Burgemeester, als vertegenwoordiger van de gemeente | [naam](invul:) | [handtekening](invul:) |
