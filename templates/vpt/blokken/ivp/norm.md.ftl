---
bron: ["S000: 4", "S002: Preventie", landelijke-norm-2008, collectieve-norm]
dekt: [ivp_elementen/E2, maatregelen/norm]
als: {vaststelling.norm.status: [voorgenomen, vastgesteld]}
---
<#if document.vorm == "volledig">**Norm.** </#if>Voor iedereen geldt dezelfde norm: *<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>* <#if norm.toon == "midden" && !norm.eigen_kern??>Ook klagen en kritiek geven mag, net zo goed op bestuurders.<#else>Boos zijn, klagen en kritiek geven mag altijd, ook op bestuurders.</#if><#if document.vorm == "volledig"> Onze mensen houden de ruimte die zij nodig hebben om hun werk te doen.</#if><#if norm.landelijk == "norm-2008" && document.vorm == "volledig"> Daarmee sluiten wij aan bij de landelijke norm uit 2008. Die kent vier regels: geen agressie en geweld, ruimte voor de professional, aanwijzingen opvolgen en de orde niet verstoren.<#elseif norm.landelijk == "collectieve-norm"> Voor politieke ambtsdragers sluiten wij aan bij de collectieve norm tegen agressie en intimidatie.</#if><#if document.vorm == "volledig" && norm.uitdragen?has_content>

Wij maken de norm bekend ${opsomming(norm.uitdragen)}. Iedere leidinggevende bespreekt de norm met het team.</#if>
