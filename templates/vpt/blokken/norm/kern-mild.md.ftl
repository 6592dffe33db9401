---
bron: ["S002: Preventie"]
dekt: [maatregelen/norm]
als: {norm.toon: mild}
---
**<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>**

Samen zorgen wij voor een goed gesprek. Wat wij u beloven, vragen wij ook van u. Voor ${thema.term.tekst} is geen plaats. Loopt een gesprek vast, dan zoeken wij naar een manier om verder te praten.
