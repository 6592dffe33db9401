---
bron: ["S002: Melding en aangifte bij de politie", praktijk]
soort: invul
openbaarheid: intern
---
Vervolg:

- [ ] Contact met de veroorzaker is gepland.
- [ ] De schade is vastgelegd.
- [ ] Het slachtoffer kreeg bericht over de afloop.
