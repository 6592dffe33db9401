---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2015-011]
---
1. **Open.** “U mag boos zijn. Ik wil het hebben over wat er op (datum) gebeurde.”
2. **Noem de feiten** en de norm. Geen oordeel over de persoon.
3. **Luister.** “Hoe kijkt u er zelf op terug? Wat ging er bij ons mis?”
4. **Zeg wat het deed** met het slachtoffer en het werk.
5. **Maak afspraken** over het contact. Beloof geen maatregel en geen kwijtschelding.
6. **Sluit af.** Zeg wanneer bericht volgt en waar iemand kan klagen. Vul het hoorverslag in.

Praat met zijn tweeën. Het slachtoffer hoeft er niet bij te zijn; de veroorzaker mag iemand meenemen.
