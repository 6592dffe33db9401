---
bron: ["S000: 3, accent 2"]
als: {preventie.interventieteam: ja}
---
De gemeente heeft een ${preventie.interventieteam_naam} van getrainde collega's.<#if preventie.interventieteam_leden?has_content> Daarin zitten ${opsomming(preventie.interventieteam_leden)}.</#if> Het team komt bij een alarm naar de plek van het incident, probeert de spanning te verlagen en stelt de medewerker veilig. Het gebruikt geen geweld en wacht bij direct gevaar op de politie.
