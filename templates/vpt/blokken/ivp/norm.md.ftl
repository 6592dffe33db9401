---
bron: ["S000: 4", "S002: Preventie"]
dekt: [ivp_elementen/E2, maatregelen/norm]
als: {vaststelling.norm.status: [voorgenomen, vastgesteld]}
---
<#if document.vorm == "volledig">**Norm.** </#if>Voor iedereen geldt dezelfde norm. <#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if> Een klacht of kritiek, ook op bestuurders, blijft altijd mogelijk. Onze mensen houden de ruimte die zij nodig hebben om hun werk te doen.
