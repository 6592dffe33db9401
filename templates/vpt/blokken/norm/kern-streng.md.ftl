---
bron: ["S000: 3", "S002: Preventie"]
dekt: [maatregelen/norm]
als: {norm.toon: streng}
---
**<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>**

Dat geldt voor iedereen en altijd. Wie over de grens gaat, krijgt van ons een reactie.
