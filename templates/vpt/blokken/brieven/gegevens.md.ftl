---
bron: [avg-13-14, avg, uavg-33]
soort: invul
---
Onderwerp: **bericht over uw gegevens**

${brieven.aanhef.tekst} [naam](invul:),

U was betrokken bij een incident op [datum](invul:). Daarover leggen wij gegevens van u vast. U leest hier welke, waarom en hoelang. Ook leest u wat uw rechten zijn.
