---
bron: [sr-285, sr-285d]
openbaarheid: openbaar
---
De wet beschermt sommige ambten extra. Op doxing staat een hogere straf als het slachtoffer bijvoorbeeld burgemeester, wethouder of raadslid is (artikel 285d van het Wetboek van Strafrecht). Ook bij bedreiging van een bestuurder kent de wet een hogere straf (artikel 285). Niet elke functie in dit protocol staat in die regels. Vraag de politie of het in uw geval zo is.
