---
bron: [avg-13-14, avg]
openbaarheid: openbaar
---
**Hoelang.** De bewaartermijn is ${melden.bewaartermijn}. Daarna verwijderen wij de gegevens, tenzij de Archiefwet een andere termijn geeft.
