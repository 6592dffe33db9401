---
bron: ["S004: Borging", "S002: Preventie"]
dekt: [maatregelen/gastvrijheid]
als: {preventie.bejegening: gastvrij}
---
Gastvrijheid is in de gemeente ${gemeente.naam} een aanvullende maatregel. Medewerkers ontvangen mensen in een prettige ruimte, helpen hen snel verder en letten op spanning. Zij leren hoe zij een gesprek rustig houden. Dit is geen verwijt aan slachtoffers, want niets rechtvaardigt ${thema.term.tekst}.
