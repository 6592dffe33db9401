---
bron: ["S000: 3, accent 2", "S002: Mogelijke taken van de Adviseur-VPD"]
dekt: [adviseurstaken/cijfers, adviseurstaken/management]
---
De gemeente maakt elk jaar een overzicht van de meldingen, de reacties, de nazorg en de aangiften. Het bevat geen gegevens die tot personen te herleiden zijn, ook niet bij kleine aantallen.<#if evaluatie.verslag_aan?has_content> Het overzicht gaat naar ${opsomming(evaluatie.verslag_aan)}.</#if> Meer meldingen kunnen een goed teken zijn, want dan weten medewerkers dat melden zin heeft.
