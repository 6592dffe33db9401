---
bron: [ombudsman-2010-059, praktijk]
---
Van dit protocol kan worden afgeweken als toepassing in een bepaald geval onredelijk of onveilig uitpakt. Wie afwijkt, legt de reden vast en meldt die aan de gemeentesecretaris.

Afwijken kan niet ten koste van de zorg voor het slachtoffer. Bij een maatregel blijven in elk geval de langste duur, de uitzonderingen en de klachtregeling gelden.
