---
bron: ["S000: 4"]
dekt: [ivp_elementen/E3]
---
Ook medewerkers van ${organisatie.afdeling_veiligheid} lopen risico, bijvoorbeeld bij controles. Zij melden incidenten, doen mee aan trainingen en krijgen nazorg. ${organisatie.afdeling_personeel} zorgt voor de voorzieningen.
