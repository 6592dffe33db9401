---
bron: [bw-5-1, sr-139, praktijk]
---
Iemand op de dag zelf wegsturen hoort bij het beheer van het gebouw. Daarvoor is ${reactie.wegsturen.tekst} gemachtigd. De machtiging geldt alleen voor die dag. Voor langer is een schriftelijk verbod nodig, door een rol uit het register.
