---
bron: [arbowet-9, "S002: Mogelijke taken van de Adviseur-VPD", praktijk]
dekt: [inspectiepunten/leidinggevende]
soort: invul
---
- [ ] Vraag wat het slachtoffer nodig heeft. Neem het werk over.
- [ ] Kan het slachtoffer veilig naar huis, en is het daar veilig?
- [ ] Bewaar bewijs: berichten, beelden en notities.
- [ ] Is het ernstig, bel dan <#if organisatie.adviseur.vorm == "geen">${organisatie.leiding.tekst}<#else>de ${organisatie.adviseur.naam}</#if>.
- [ ] Is iemand opgenomen, blijvend gewond of overleden? Bel meteen ${organisatie.afdeling_personeel}: de gemeente meldt dit aan de Nederlandse Arbeidsinspectie.
- [ ] Spreek af wie met de pers praat. Zelf doet u dat niet.
