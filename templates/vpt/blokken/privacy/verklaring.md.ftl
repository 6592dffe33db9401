---
bron: [avg-13-14, uavg-33]
openbaarheid: openbaar
---
Deze tekst is bedoeld voor <#if gemeente.website??>${gemeente.website}<#else>de website van de gemeente</#if>.

**Als u betrokken bent bij een incident.** Wordt een medewerker uitgescholden, bedreigd of aangevallen, dan leggen wij dat vast. Het gaat om de naam en de contactgegevens van de betrokkenen, wat er gebeurde, wat de betrokkene daarover zei en wat volgde. Wij horen dit van onze medewerkers, van getuigen of van uzelf. Over gezondheid leggen wij niets vast. Een strafbaar feit noteren wij alleen als het tegen onze medewerkers of eigendommen is gericht. Boos zijn, een klacht indienen of kritiek geven leggen wij niet vast als incident.
