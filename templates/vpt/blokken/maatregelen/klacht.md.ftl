---
bron: [crvb-2014-1967, awb-9]
---
Tegen een waarschuwing, een beperking van het contact of een ${maatregelen.verbod.naam.tekst} kan iemand geen bezwaar maken. Wie het er niet mee eens is, heeft deze mogelijkheden:

1. een klacht indienen bij de gemeente: ${gemeente.klachtadres};
2. daarna naar ${gemeente.ombudsman} gaan;
3. de burgerlijke rechter om een oordeel vragen.

De brief over de maatregel noemt deze mogelijkheden. Een andere medewerker dan de beslisser behandelt de klacht.
