---
bron: [praktijk]
soort: ondertekening
als: {vaststelling.ivp.status: [concept, voorgenomen, vastgesteld]}
bijschrift: "Namens de raad"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
Besloten in de openbare vergadering van <#if besluitvorming.raad_datum??>${besluitvorming.raad_datum}<#else>${invul("datum van de vergadering van de raad")}</#if>.

| Functie | Naam | Handtekening |
|---|---|---|
| Voorzitter | [naam](invul:) | [handtekening](invul:) |
| Griffier | [naam](invul:) | [handtekening](invul:) |
