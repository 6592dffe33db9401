---
bron: ["S000: 4", "S002: Preventie"]
dekt: [ivp_elementen/E2, maatregelen/norm]
als: {vaststelling.norm.status: [concept, reconstructie]}
---
De kern is één norm voor de hele organisatie. Daarin leggen wij vast wat wij niet accepteren en waarom. Boos zijn, een klacht indienen of kritiek geven mag altijd, ook op bestuurders. De norm geeft onze mensen ruimte om hun werk te doen.
