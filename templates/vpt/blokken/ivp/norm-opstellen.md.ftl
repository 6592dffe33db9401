---
bron: ["S000: 4", "S002: Preventie", landelijke-norm-2008, collectieve-norm]
dekt: [ivp_elementen/E2, maatregelen/norm]
als: {vaststelling.norm.status: [concept, reconstructie]}
---
<#if document.vorm == "volledig">**Norm.** </#if><#if norm.toon == "mild">De kern van de aanpak is één norm voor de hele organisatie, met respect van twee kanten.<#elseif norm.toon == "streng">De kern van de aanpak is één norm met een heldere grens, voor iedereen dezelfde.<#else>De kern van de aanpak is één norm voor de hele organisatie, die iedereen kent en uitdraagt.</#if><#if document.vorm == "volledig"> Daarin leggen wij vast welk gedrag wij niet accepteren. Zulk gedrag gaat niet ongemerkt voorbij, want wij melden het en er volgt een reactie.</#if> Mensen mogen boos zijn, klagen en kritiek geven, ook op bestuurders.<#if document.vorm == "volledig"> De norm geeft onze mensen ook ruimte om hun werk te doen.</#if><#if norm.landelijk == "norm-2008" && document.vorm == "volledig"> Wij sluiten aan bij de landelijke norm uit 2008. Die kent vier regels: geen agressie en geweld, ruimte voor de professional, aanwijzingen opvolgen en de orde niet verstoren.<#elseif norm.landelijk == "collectieve-norm"> Voor politieke ambtsdragers sluiten wij aan bij de collectieve norm tegen agressie en intimidatie.</#if><#if document.vorm == "volledig" && norm.uitdragen?has_content>

Wij maken de norm bekend ${opsomming(norm.uitdragen)}. Iedere leidinggevende bespreekt de norm met het team.</#if>
