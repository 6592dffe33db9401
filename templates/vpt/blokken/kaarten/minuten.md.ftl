---
bron: [praktijk, sr-139, "S002: Nazorg"]
soort: invul
---
- [ ] Bel bij direct gevaar 112. Haal collega's en bezoekers weg.
- [ ] <#if nazorg.opvang == "leidinggevende">Ga meteen zelf naar het slachtoffer.<#elseif nazorg.opvang == "collega">Zorg dat een collega bij het slachtoffer blijft totdat u er bent.<#else>Zorg voor het slachtoffer. ${nazorg.opvang.tekst}</#if>
- [ ] Bent u zelf slachtoffer, of kent u de veroorzaker goed? Geef de zaak dan aan uw vervanger.
- [ ] Moet iemand weg, dan beslist ${reactie.wegsturen.tekst}. Houd niemand vast.
- [ ] Vraag getuigen om te blijven of noteer hun naam.
