---
bron: ["S002: Preventie"]
als: {preventie.bejegening: dienstverlenend}
---
Duidelijke uitleg en goede dienstverlening voorkomen een deel van de incidenten. Medewerkers leggen uit wat iemand kan verwachten, houden zich aan afspraken en geven fouten toe. Dit is geen verwijt aan slachtoffers, want niets rechtvaardigt ${thema.term.tekst}.
