---
bron: ["S000: 4", praktijk]
---
De eigenaren berichten ${plan.voortgang.tekst} hoe het met hun activiteiten gaat. <#if organisatie.leiding == "gemeentesecretaris">De gemeentesecretaris bespreekt die berichten met de eigenaren.<#else>De gemeentesecretaris bespreekt die berichten met ${organisatie.leiding.tekst}.</#if> Loopt iets anders dan gepland, dan staat erbij wat er nodig is.

Het aantal meldingen alleen zegt weinig. Meer meldingen kunnen ook betekenen dat medewerkers vaker melden. Daarom kijkt de gemeente ook naar de reactie en de nazorg, en naar hoe veilig medewerkers zich voelen. Aan het einde van de periode is er een evaluatie, die de basis is voor het volgende plan.
