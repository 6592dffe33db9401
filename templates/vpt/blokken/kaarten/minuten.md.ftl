---
bron: [praktijk, sr-139, "S002: Nazorg"]
soort: invul
---
- [ ] Bel bij direct gevaar 112. Haal collega's en bezoekers weg.
- [ ] Zorg voor het slachtoffer. ${nazorg.opvang.tekst}
- [ ] Moet iemand weg, dan beslist ${reactie.wegsturen.tekst}. Houd niemand vast.
- [ ] Vraag getuigen om te blijven of noteer hun naam.
