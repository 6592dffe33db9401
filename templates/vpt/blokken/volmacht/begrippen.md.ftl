---
bron: [bw-3-volmacht, crvb-2014-1967, awb-10-3, praktijk]
---
Drie woorden lijken op elkaar, maar betekenen niet hetzelfde:

- **Volmacht** is de bevoegdheid om namens de gemeente een privaatrechtelijke handeling te doen, zoals een ${maatregelen.verbod.naam.tekst} geven of schade verhalen.
- **Machtiging** is de bevoegdheid om namens de gemeente iets feitelijks te doen, zoals waarschuwen of aangifte doen.
- **Mandaat** is de bevoegdheid om namens een bestuursorgaan een besluit te nemen volgens de Algemene wet bestuursrecht.

Waar deze regeling volmacht zegt, bedoelt zij ook machtiging. De maatregelen in deze regeling zijn geen besluiten volgens de Algemene wet bestuursrecht. Daarom is er geen mandaat voor nodig en staat er geen bezwaar tegen open. Wie het er niet mee eens is, kan een klacht indienen bij de gemeente en daarna bij ${gemeente.ombudsman}. Ook kan iemand naar de burgerlijke rechter gaan.
