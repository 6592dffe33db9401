---
bron: [avg-10, uavg-33, avg-5]
---
Twee soorten gegevens vragen extra zorg:

- **Strafbare feiten.** Bedreiging, mishandeling of vernieling kan strafbaar zijn. Zulke gegevens vastleggen mag in beginsel niet. De wet kent een uitzondering voor feiten tegen de eigen organisatie of het eigen personeel (Uitvoeringswet AVG, artikel 33). Delen met anderen valt daar niet zonder meer onder. Daarom noteert de gemeente niets over andere feiten, en ook geen strafblad of verhalen van derden. Zij schrijft 'dreigde met' en niet 'is een crimineel'.
- **Gezondheid.** Letsel, klachten en diagnoses staan niet in de registratie. De medewerker bespreekt die met de bedrijfsarts. Ook over de gezondheid van de veroorzaker noteert niemand iets. Zichtbaar gedrag beschrijven mag wel.
