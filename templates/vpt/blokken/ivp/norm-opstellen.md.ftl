---
bron: ["S000: 4", "S002: Preventie"]
dekt: [ivp_elementen/E2, maatregelen/norm]
als: {vaststelling.norm.status: [concept, reconstructie]}
---
<#if document.vorm == "volledig">**Norm.** </#if>De kern is één norm voor de hele organisatie. Daarin leggen wij vast wat wij niet accepteren: dan melden en reageren wij. Boos zijn, klagen en kritiek geven mag altijd, ook op bestuurders. De norm geeft onze mensen ruimte om hun werk te doen.
