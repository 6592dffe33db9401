---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2010-059]
soort: invul
---
**Wat dit betekent.** Onze dienstverlening aan u verandert niet. Wij vragen u om u voortaan aan onze norm te houden. Gaat het opnieuw mis, dan kunnen wij een zwaardere maatregel nemen. Dat kan een beperking van het contact zijn, of een ${maatregelen.verbod.naam.tekst}. Deze waarschuwing telt mee tot en met [einddatum](invul:). Daarna begint u met een schone lei.

**Vragen?** Uw contactpersoon is [naam en functie](invul:), te bereiken via [telefoonnummer en e-mailadres](invul:).
