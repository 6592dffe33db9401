---
bron: ["S000: 3", "S002: Preventie"]
dekt: [maatregelen/norm]
als: {norm.toon: streng}
---
**<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>**

Wij accepteren geen ${thema.term.tekst}, van niemand en op geen enkel moment. Wie over de grens gaat, krijgt van ons een reactie. Kritiek, klachten en boosheid gaan niet over de grens.
