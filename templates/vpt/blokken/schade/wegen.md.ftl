---
bron: ["S002: Schadevergoeding", schadefonds]
openbaarheid: openbaar
---
Leg schade meteen vast, met foto's, rekeningen en namen van getuigen. Er zijn verschillende wegen:

- **Voegen in het strafproces.** Het slachtoffer vraagt de strafrechter om schadevergoeding en om een schadevergoedingsmaatregel. Met die maatregel int de staat het bedrag, via het Centraal Justitieel Incassobureau (CJIB). Is de claim voor de strafrechter te ingewikkeld, vraag dan om niet-ontvankelijkheid en niet om afwijzing. De weg naar de burgerlijke rechter blijft dan open.
- **De burgerlijke rechter.** Het slachtoffer stelt de veroorzaker aansprakelijk en vraagt de rechter om een vergoeding. Ook kan het slachtoffer vragen om een verbod op straffe van een dwangsom.
- **Schadefonds Geweldsmisdrijven.** Bij ernstig letsel door een opzettelijk geweldsmisdrijf geeft het fonds soms een eenmalige tegemoetkoming.

Deze wegen kunnen samengaan, maar niemand krijgt dezelfde schade twee keer vergoed.
