---
bron: [ombudsman-groningen-23-1-041, ombudsman-2010-059]
---
De beslisser bekijkt een ${maatregelen.verbod.naam.tekst} opnieuw, ${maatregelen.verbod.evaluatie.tekst}. Hij kan het verbod dan verkorten of opheffen. Verlengen kan alleen bij een nieuw incident of een blijvende dreiging, en binnen het maximum. De veroorzaker mag daar eerst op reageren. Voor het einde van het verbod bespreekt de gemeente met hem hoe het contact weer gewoon kan verlopen.
