---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2015-011, praktijk]
soort: invul
kolommen: [{breedte: 40}, {breedte: 60}]
---
Schrijf op wat is gezegd, zonder oordeel.

| Vraag | Antwoord |
|---|---|
| Zaaknummer en datum incident | [zaaknummer en datum](invul:) |
| Naam van de betrokkene | [naam](invul:) |
| Datum, tijd en plaats | [datum, tijd en plaats](invul:) |
| Manier | [gesprek, telefoon, schriftelijk of geen reactie](invul:) |
| Wie meekwam | [ouder, voogd, gemachtigde, hulp of tolk, met naam](invul:) |
| Namens de gemeente | [namen en functies](invul:) |
| Wat de gemeente heeft voorgelegd | [feiten, gevolgen en norm](invul:) |
| Hoe de betrokkene het ziet | [in eigen woorden](invul:) |
| Oorzaak, ook bij de gemeente | [oorzaak, zonder ziekte of diagnose](invul:) |
| Reactie op een mogelijke maatregel | [reactie](invul:) |
| Afspraken | [wie doet wat, en wanneer](invul:) |
