---
bron: ["S000: 3, accent 2", "S002: Nazorg"]
dekt: [maatregelen/nazorg]
---
Het team bespreekt ${evaluatie.incidenten.tekst} na, als het slachtoffer daaraan toe is. De vraag is niet wie er fout zat, maar wat de volgende keer beter kan. Afspraken die daaruit komen, legt de leidinggevende vast.

De gemeente maakt elk jaar een overzicht van de meldingen, de reacties, de nazorg en de aangiften. Het bevat geen gegevens die tot personen te herleiden zijn.<#if evaluatie.verslag_aan?has_content> Het overzicht gaat naar ${opsomming(evaluatie.verslag_aan)}.</#if> Meer meldingen kunnen een goed teken zijn: medewerkers weten dan dat melden zin heeft.
