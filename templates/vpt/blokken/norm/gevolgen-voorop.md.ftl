---
bron: ["S002: Bestuurlijke maatregelen", "S000: 3"]
dekt: [maatregelen/reactie]
als: {norm.toon: streng}
---
Gaat u over de grens, dan reageren wij altijd. Wij kiezen wat past bij wat er is gebeurd:

<#list norm.gevolgen as gevolg>
- ${gevolg.tekst}
</#list>
