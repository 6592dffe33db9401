---
bron: ["S002: Schadevergoeding"]
dekt: [maatregelen/schade]
---
De veroorzaker is aansprakelijk voor de schade die hij opzettelijk veroorzaakt. De gemeente wil dat hij die ook betaalt. Schade kan gaan om spullen, letsel, inkomen of leed. <#if schade.hulp>De gemeente helpt de medewerker om zijn claim op te stellen en in te dienen.<#if schade.door??> De behandeling ligt bij ${schade.door.lidwoord.tekst} ${schade.door.naam}.</#if><#else>De medewerker dient zijn claim zelf in en krijgt daarvoor uitleg van de gemeente.</#if>

Leg schade meteen vast, met foto's, rekeningen en namen van getuigen. Er zijn verschillende wegen:

- **Voegen in het strafproces.** Het slachtoffer vraagt de strafrechter om schadevergoeding. Vraag ook om een schadevergoedingsmaatregel, dan int de overheid (CJIB) het bedrag. Is de claim te ingewikkeld, vraag dan om haar niet-ontvankelijk te verklaren. De weg naar de burgerlijke rechter blijft dan open.
- **De burgerlijke rechter.** Het slachtoffer stelt de veroorzaker aansprakelijk en vraagt de rechter om een vergoeding. Hij kan ook een verbod vragen op straffe van een dwangsom.
- **Schadefonds Geweldsmisdrijven.** Bij ernstig letsel door een opzettelijk geweldsmisdrijf geeft het fonds soms een eenmalige tegemoetkoming.

Deze wegen kunnen samengaan, maar niemand krijgt dezelfde schade twee keer vergoed.
