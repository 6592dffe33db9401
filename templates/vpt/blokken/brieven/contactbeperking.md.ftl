---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2019-024]
soort: invul
---
Onderwerp: **beperking van het contact tot en met [einddatum](invul:)**

${brieven.aanhef.tekst} [naam](invul:),

Van [begindatum](invul:) tot en met [einddatum](invul:) kunt u niet [bellen, mailen of berichten sturen naar wie of waar](invul:). U leest hier waarom, en hoe u ons in die tijd wel bereikt.
