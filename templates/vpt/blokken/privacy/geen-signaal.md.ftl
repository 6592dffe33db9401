---
bron: [avg-5, praktijk]
als: {melden.signaal: nee}
---
De gemeente zet geen signalen over personen in andere systemen. Ook teams houden geen eigen lijst bij, op papier of in een bestand. Verwacht de leidinggevende opnieuw een incident, dan bespreekt die de afspraken met de collega's die deze persoon te spreken krijgen. Wil een team toch een signaal, dan beslist de proceseigenaar na advies van de FG.
