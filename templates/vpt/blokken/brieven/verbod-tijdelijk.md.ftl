---
bron: ["S002: Bestuurlijke maatregelen", bw-5-1, hr-2021-1408, ombudsman-2015-011, bw-3-37]
soort: invul
---
Onderwerp: **${maatregelen.verbod.naam.tekst} voor korte tijd, tot en met [einddatum](invul:)**

${brieven.aanhef.tekst} [naam](invul:),

Zodra u deze brief hebt, mag u niet meer in [gebouw met adres](invul:) komen. Dit tijdelijke verbod eindigt op [einddatum](invul:). Het is geen straf. Het geeft ons de tijd om u te horen.
