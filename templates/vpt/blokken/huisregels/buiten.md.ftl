---
bron: ["S002: Preventie", praktijk]
---
<#if norm.plaatsen?size gt 1 || norm.plaatsen[0] != "gebouw">Wat wij niet accepteren, geldt niet alleen binnen. Die grens geldt ${opsomming(norm.plaatsen)}.<#else>De regels gelden voor iedereen die een van onze gebouwen binnenkomt.</#if> In een openbare vergadering van de raad of een commissie gaat de voorzitter over de orde.
