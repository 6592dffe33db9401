---
bron: ["S002: Bestuurlijke maatregelen", bw-5-1, hr-2021-1408, ombudsman-2015-011]
soort: invul
---
**Waarom wij niet wachten.** Als eigenaar of beheerder van het gebouw mogen wij iemand de toegang weigeren. Eerst met u praten is nu niet veilig, omdat [reden](invul:).

**Uw kant van het verhaal.** Wij horen u graag op [datum en tijd](invul:), [plaats of telefoonnummer](invul:). U mag iemand meenemen. Schriftelijk reageren kan ook, binnen ${reactie.schriftelijk} dagen na de datum van deze brief. Daarna laten wij weten of er een andere maatregel komt.
