---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2010-059, ombudsman-2019-024, sr-285b]
soort: invul
---
**Waarom deze maatregel.** Een lichtere maatregel is niet genoeg, omdat [reden](invul:). De duur past bij wat er is gebeurd, omdat [reden](invul:). Een beperking duurt bij ons nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}.
