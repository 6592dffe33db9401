---
bron: [avg-13-14]
openbaarheid: openbaar
---
**Persoonlijk bericht.** Leggen wij iets over u vast, dan krijgt u daarvan bericht, uiterlijk binnen een maand. Wij wachten alleen langer als een onderzoek of iemands veiligheid dat vraagt.<#if melden.signaal> Soms zetten wij een tijdelijk signaal bij uw naam in een werksysteem. Dan leest u ook wat het zegt en tot wanneer.</#if> Een computer neemt geen beslissing over u.
