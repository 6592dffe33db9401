---
bron: [gemeentewet-160, praktijk]
soort: ondertekening
kolommen: [{breedte: 30}, {breedte: 35}, {breedte: 35}]
---
| Rol | Naam | Datum en handtekening |
|---|---|---|
| Wie de maatregel kiest, met volmacht | [naam en functie](invul:) | [datum en handtekening](invul:) |
