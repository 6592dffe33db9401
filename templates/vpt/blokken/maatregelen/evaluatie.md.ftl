---
bron: [ombudsman-groningen-23-1-041, ombudsman-2010-059]
---
<#if maatregelen.verbod.evaluatie == "maand-voor-einde">Een maand voor het einde bekijkt de beslisser het verbod opnieuw. Bij een verbod van één maand of korter gebeurt dat eerder.<#else>${hoofdletter(maatregelen.verbod.evaluatie.tekst)} bekijkt de beslisser het verbod opnieuw.</#if> De beslisser kan het verbod dan verkorten of opheffen. Verlengen kan alleen bij een nieuw incident of een blijvende dreiging. Ook met een verlenging blijft de totale duur binnen het maximum. De veroorzaker mag daar eerst op reageren.

Voor het einde van het verbod bespreekt de gemeente met de veroorzaker hoe het contact weer gewoon kan verlopen.
