---
bron: ["S002: Melding en aangifte bij de politie"]
openbaarheid: openbaar
---
Een goede aangifte beschrijft wat er gebeurde, hoe, waar en wanneer. Zij noemt wie erbij waren en wat de gevolgen zijn voor het slachtoffer en de gemeente. Bewijs hoort erbij, zoals berichten, beelden en namen van getuigen.
