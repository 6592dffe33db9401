---
---
Hebt u een vraag over een huisbezoek? Bel dan het wijkteam: [telefoonnummer van het wijkteam](invul:).
