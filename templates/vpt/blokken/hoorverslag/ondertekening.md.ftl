---
bron: [ombudsman-2015-011, praktijk]
soort: ondertekening
kolommen: [{breedte: 30}, {breedte: 35}, {breedte: 35}]
---
De betrokkene krijgt een kopie en mag iets toevoegen. Tekenen hoeft niet.

| Rol | Naam | Datum en handtekening |
|---|---|---|
| Namens de gemeente | [naam](invul:) | [datum en handtekening](invul:) |
| Betrokkene, voor gezien | [naam](invul:) | [datum en handtekening](invul:) |
