---
bron: [praktijk, sr-139, "S002: Bestuurlijke maatregelen"]
---
Verstoort iemand de orde of is het door iemands gedrag niet veilig, dan kan de gemeente meteen optreden. ${hoofdletter(reactie.wegsturen.tekst)} draagt de veroorzaker dan op om het gebouw te verlaten. Dat geldt voor die dag en is geen ${maatregelen.verbod.naam.tekst}. Een langer verbod is een aparte stap.

Wie na zo'n opdracht van een bevoegde ambtenaar blijft, kan strafbaar zijn (lokaalvredebreuk). Bel dan de politie. Medewerkers houden de veroorzaker niet vast en duwen niemand naar buiten. Noteer na afloop de reden, het tijdstip en wie erbij waren.
