---
bron: ["S002: Melding en aangifte bij de politie"]
---
Een goede aangifte beschrijft wat er gebeurde, hoe, waar en wanneer. Zij noemt wie erbij waren en wat de gevolgen zijn voor het slachtoffer en de gemeente. Neem bewijs mee, zoals berichten, beelden en namen van getuigen.

Vraag de politie om de zaak een **VPT-code** te geven. Zonder die code gelden de landelijke afspraken over deze zaken niet. Vraag ook om bericht over de voortgang, en vermeld dat er schade is of kan zijn.
