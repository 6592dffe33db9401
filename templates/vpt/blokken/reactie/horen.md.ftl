---
bron: ["S002: Bestuurlijke maatregelen", "S002: Preventie", ombudsman-2015-011]
---
Een definitieve maatregel volgt pas na hoor en wederhoor. De gemeente nodigt de veroorzaker uit voor een ${reactie.gesprek.tekst}. Daarin gaat het om:

1. wat er volgens de gemeente is gebeurd en welke norm is overschreden;
2. hoe de veroorzaker het zelf ziet en wat de oorzaak was;
3. welke gevolgen het heeft voor het slachtoffer en het werk;
4. wat de veroorzaker anders gaat doen, en hoe het contact verder gaat.

Het slachtoffer voert dit gesprek niet alleen en hoeft er niet bij te zijn. De veroorzaker mag iemand meenemen. Komt hij niet of wil hij niet praten, dan kan hij schriftelijk reageren. Daarna kan de gemeente ook zonder zijn reactie verdergaan.
