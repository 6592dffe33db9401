---
bron: [wor-27, praktijk]
soort: invul
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld]}
bijschrift: "Ondertekening door de ondernemingsraad"
kolommen: [{breedte: 24}, {breedte: 38}, {breedte: 38}]
---
De ondernemingsraad heeft het verzoek besproken in de overlegvergadering van [datum](invul:) en antwoordt:

- [ ] Wij stemmen in.
- [ ] Wij stemmen in, met deze opmerkingen: [opmerkingen](invul:).
- [ ] Wij stemmen niet in, om deze redenen: [redenen](invul:).

| Functie | Naam | Datum en handtekening |
|---|---|---|
| Voorzitter | [naam](invul:) | [datum en handtekening](invul:) |
| Secretaris | [naam](invul:) | [datum en handtekening](invul:) |
