---
bron: [praktijk]
---
U krijgt bij dit verzoek:

1. het agressieprotocol;
2. het registratieformulier;
3. de norm en de huisregels van de gemeente;
4. de privacyverantwoording van de registratie;
5. het uitvoeringsplan.

De norm, de huisregels en het uitvoeringsplan gaan mee om het geheel te kunnen zien. Bevatten zij een regel voor medewerkers die niet in het protocol staat, dan geldt dit verzoek ook daarvoor.
