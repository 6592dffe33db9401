---
bron: [praktijk]
openbaarheid: openbaar
---
Raad en college kunnen niet alles voorzien. De contactpersoon en het slachtoffer wijken samen af van dit protocol als dat veiliger of beter is. De contactpersoon legt de reden vast. Afwijken kan niet ten koste van de zorg voor het slachtoffer of van de rechten van de veroorzaker.
