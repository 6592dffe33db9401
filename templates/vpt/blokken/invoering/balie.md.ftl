---
bron: ["S000: 3", "S002: Preventie"]
openbaarheid: openbaar
als: {norm.uitdragen: balie}
---
**<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>**

<#if norm.toon == "streng">Klagen mag altijd. Wie scheldt, dreigt of slaat, wordt nu niet verder geholpen.<#elseif norm.toon == "mild">Zit u iets dwars? Vertel het ons. Wij luisteren en leggen uit wat kan. Schelden en dreigen helpen niemand.<#else>Bent u het ergens niet mee eens? Zeg het ons, of vraag hoe u een klacht indient. Bij schelden of dreigen stoppen wij het gesprek.</#if>
