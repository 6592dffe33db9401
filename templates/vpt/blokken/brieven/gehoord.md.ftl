---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2015-011]
soort: invul
herhaalbaar: ja
---
**Wat u daarover zei.** Op [datum](invul:) vroegen wij naar uw kant van het verhaal. U zei of schreef: [samenvatting in de woorden van de ontvanger, of: u hebt niet gereageerd](invul:). Wij hebben dat zo meegewogen: [wat dit betekende voor de maatregel](invul:).
