---
bron: [praktijk]
---
Dit stuk laat zien waarop de documenten over ${thema.naam.titel} rusten: op welke bronnen, op welke keuzes, en wat de gemeente bewust weglaat. Het is bedoeld voor wie de documenten maakt, controleert of vaststelt.

Het stuk is voor intern gebruik. Iemand kan het opvragen met een beroep op de Wet open overheid. Daarom staan er alleen feiten over de teksten in en niets over personen.
