---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-groningen-23-1-041]
soort: invul
---
Onderwerp: **verlenging van uw ${maatregelen.verbod.naam.tekst} tot en met [nieuwe einddatum](invul:)**

${brieven.aanhef.tekst} [naam](invul:),

Sinds [begindatum](invul:) geldt voor u een ${maatregelen.verbod.naam.tekst}. Dat zou eindigen op [einddatum](invul:). Wij verlengen het tot en met [nieuwe einddatum](invul:). Het geldt voor [gebouwen](invul:).

**Waarom wij verlengen.** Verlengen doen wij alleen bij een nieuw incident of een blijvende dreiging. Hier gaat het om: [wat er is gebeurd of waaruit de dreiging blijkt, met datum](invul:). Opheffen of lichter maken kan nu niet, omdat [reden](invul:). Het verbod duurt nu in totaal [aantal maanden](invul:). Dat is niet langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}, de langste duur bij ons.
