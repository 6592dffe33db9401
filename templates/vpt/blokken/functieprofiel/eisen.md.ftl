---
bron: ["S002: Strafrechtelijke kennis", "S002: Nazorg", praktijk]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
De functie vraagt werken en denken op ${functieprofiel.niveau.tekst}. De adviseur heeft kennis van:

<#list functieprofiel.kennis as onderwerp>
- ${onderwerp.tekst}<#if onderwerp?has_next>;<#else>.</#if>
</#list>

Wie deze functie goed vervult:

<#list functieprofiel.competenties as competentie>
- ${competentie.tekst}<#if competentie?has_next>;<#else>.</#if>
</#list>

Kennis kan groeien. Wie begint, krijgt in het eerste jaar tijd en geld voor scholing.
