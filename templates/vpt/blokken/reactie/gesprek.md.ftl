---
bron: ["S002: Bestuurlijke maatregelen"]
---
In het ${reactie.gesprek.tekst} gaat het om:


1. wat er volgens de gemeente is gebeurd en welke norm is overschreden;
2. hoe de veroorzaker het zelf ziet en wat de oorzaak was;
3. welke gevolgen het heeft voor het slachtoffer en het werk;
4. wat de veroorzaker anders gaat doen, en hoe het contact verder gaat.
