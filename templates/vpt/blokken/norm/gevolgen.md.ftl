---
bron: ["S002: Bestuurlijke maatregelen", "S000: 3"]
dekt: [maatregelen/reactie]
als: {norm.toon: [midden, mild]}
---
<#if norm.toon == "mild">Gaat het toch mis, dan zoeken wij eerst naar herstel. Wat wij kunnen doen:<#else>Gaat u over de grens, dan reageren wij. Wat wij doen, hangt af van wat er is gebeurd:</#if>

<#list norm.gevolgen as gevolg>
- ${gevolg.tekst}
</#list>
