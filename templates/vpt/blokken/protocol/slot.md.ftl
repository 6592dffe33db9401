---
bron: [ombudsman-2010-059, praktijk]
---
Van dit protocol kan worden afgeweken als toepassing in een bepaald geval onredelijk of onveilig uitpakt. Wie afwijkt, legt de reden vast en meldt die aan de gemeentesecretaris.
