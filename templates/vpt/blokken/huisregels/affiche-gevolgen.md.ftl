---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2022-137, sr-139]
---
Dit kan volgen: ${opsomming(norm.gevolgen, "titel", "of")?lower_case}. ${hoofdletter(reactie.wegsturen.tekst)} kan vragen om te vertrekken. Een ${maatregelen.verbod.naam.tekst} duurt nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}.
