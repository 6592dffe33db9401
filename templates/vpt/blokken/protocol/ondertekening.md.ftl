---
bron: [praktijk]
soort: ondertekening
als: {vaststelling.protocol.status: vastgesteld}
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
| Functie | Naam | Handtekening |
|---|---|---|
<#if vaststelling.protocol.orgaan == "college">
| Burgemeester | [naam](invul:) | [handtekening](invul:) |
| Gemeentesecretaris | [naam](invul:) | [handtekening](invul:) |
<#elseif vaststelling.protocol.orgaan == "raad">
| Burgemeester | [naam](invul:) | [handtekening](invul:) |
| Griffier | [naam](invul:) | [handtekening](invul:) |
<#else>
| ${vaststelling.protocol.orgaan.titel} | [naam](invul:) | [handtekening](invul:) |
</#if>
