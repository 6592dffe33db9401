---
bron: [politiewet-38b, "S000: 1", praktijk]
---
De raad stelt ten minste eens in de vier jaar de doelen voor de veiligheid vast. Een van die doelen is dat medewerkers en bestuurders hun werk zonder ${thema.term.tekst} kunnen doen. Dat is goed voor hen, voor inwoners en voor de kwaliteit van besluiten.
