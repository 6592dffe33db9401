---
bron: [avg-33]
---
Ziet iemand gegevens die niet voor hem bedoeld zijn, of raken ze kwijt? Meld dat dan meteen, ook bij twijfel. De gemeente beoordeelt het met de FG. Is er een risico voor mensen, dan meldt zij het datalek binnen 72 uur aan de Autoriteit Persoonsgegevens. Is dat risico hoog, dan horen ook de mensen zelf het. Lekt de naam of het adres van een bedreigde medewerker, dan is er altijd een risico.
