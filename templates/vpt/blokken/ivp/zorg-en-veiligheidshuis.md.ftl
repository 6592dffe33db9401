---
bron: ["S000: 4", praktijk]
dekt: [ivp_elementen/E9]
---
Het ${samenwerking.zorg_en_veiligheidshuis} helpt bij ingewikkelde zaken waarin zorg en veiligheid samenkomen. Het kan dan ook gaan om iemand die bekend is vanwege ${thema.term.tekst} tegen onze medewerkers. Dat alleen is niet genoeg: een zaak komt daar pas na een weging. In het plan voor zo'n persoon spreken wij af hoe professionals veilig met hem of haar werken.
