---
bron: ["S000: 3, accent 2"]
als: {preventie.interventieteam: ja}
---
De gemeente heeft een interventieteam van getrainde collega's. Het komt bij een alarm naar de plek van het incident, probeert de spanning te verlagen en stelt de medewerker veilig. Het team gebruikt geen geweld en wacht bij direct gevaar op de politie.
