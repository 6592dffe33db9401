---
bron: ["S002: Nazorg", bw-7-611, praktijk]
---
Ziet het slachtoffer op tegen hetzelfde werk of dezelfde persoon, dan neemt een collega dat voorlopig over. De leidinggevende let op gedrag dat verandert: slecht slapen, prikkelbaar zijn, contact vermijden of juist te hard werken. Blijft iemand klachten houden, dan komt de bedrijfsarts erbij. Gaat het weer, dan bouwt de medewerker het contact met publiek rustig op.
