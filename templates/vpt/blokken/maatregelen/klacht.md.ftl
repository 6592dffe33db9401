---
bron: [crvb-2014-1967, awb-9]
---
Een waarschuwing, een beperking van het contact en een ${maatregelen.verbod.naam.tekst} zijn geen besluiten in de zin van de Algemene wet bestuursrecht. Bezwaar maken is daarom niet mogelijk. Wie het niet eens is met de maatregel, heeft deze mogelijkheden:

1. een klacht indienen bij de gemeente (${gemeente.klachtadres});
2. daarna naar ${gemeente.ombudsman} gaan.

Daarnaast kan de veroorzaker de burgerlijke rechter om een oordeel vragen. De brief over de maatregel noemt al deze mogelijkheden. Iemand die niet bij de maatregel betrokken was, behandelt de klacht.
