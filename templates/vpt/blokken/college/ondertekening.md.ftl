---
bron: [praktijk]
soort: ondertekening
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld]}
bijschrift: "Namens het college"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
Besloten in de vergadering van <#if besluitvorming.college_datum??>${besluitvorming.college_datum}<#else>${invul("datum van de vergadering van het college")}</#if>.

| Functie | Naam | Handtekening |
|---|---|---|
| Burgemeester | [naam](invul:) | [handtekening](invul:) |
| Gemeentesecretaris | [naam](invul:) | [handtekening](invul:) |
