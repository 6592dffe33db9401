---
bron: ["S000: 3, accent 2", "S002: Nazorg"]
dekt: [maatregelen/nazorg, adviseurstaken/lessen, inspectiepunten/analyse]
---
Het team bespreekt ${evaluatie.incidenten.tekst} na, als het slachtoffer daaraan toe is. Het team zoekt geen schuldige, maar kijkt wat de volgende keer beter kan. De leidinggevende legt de afspraken vast.
