---
bron: [arbocatalogus, "S002: Preventie", praktijk]
als: {preventie.risicoweging: ingevuld}
---
Is er spanning te verwachten bij een gesprek, een bezoek of een controle? Dan gaat de medewerker vooraf na:

<#list preventie.risicoweging as vraag>
- ${vraag}
</#list>

Bij twijfel beslist de leidinggevende mee. Niemand hoeft alleen te gaan.
