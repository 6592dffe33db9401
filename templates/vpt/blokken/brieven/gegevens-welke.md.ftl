---
bron: [avg-13-14, avg, uavg-33]
soort: invul
---
**Welke gegevens.** Wij leggen vast: uw naam en uw contactgegevens, wat er is gebeurd, wat u daarover zei en welke maatregel volgde. Wij kregen deze gegevens van [onze medewerkers, getuigen of anderen](invul:). Over uw gezondheid leggen wij niets vast. Gaat het om een strafbaar feit, dan noteren wij alleen wat tegen onze medewerkers of eigendommen is gedaan.
