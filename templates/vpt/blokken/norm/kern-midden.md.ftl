---
bron: ["S002: Preventie"]
dekt: [maatregelen/norm]
als: {norm.toon: midden}
---
**<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>**

Wij begrijpen dat een gesprek met de gemeente soms spanning geeft. Er is wel een grens: wij accepteren geen ${thema.term.tekst}. Die grens is voor iedereen hetzelfde.
