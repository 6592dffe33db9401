---
bron: ["S002: Bestuurlijke maatregelen"]
soort: invul
---
Onderwerp: **${maatregelen.verbod.naam.tekst} van [begindatum](invul:) tot en met [einddatum](invul:)**

${brieven.aanhef.tekst} [naam](invul:),

U krijgt van ons een ${maatregelen.verbod.naam.tekst}. U mag een tijd niet in een of meer van onze gebouwen komen. U leest hier waarom, wat u nog wel kunt doen en hoe u ons bereikt.
