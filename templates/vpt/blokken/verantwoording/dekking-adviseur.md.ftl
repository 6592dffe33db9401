---
bron: [praktijk]
bijschrift: "De taken van een veiligheidsadviseur"
kolommen: [{breedte: 34}, {breedte: 14}, {breedte: 52}]
---
| Onderwerp | Stand | Waar of waarom |
|---|---|---|
<#list stukken.dekking.adviseurstaken as punt>
| ${punt.titel} | ${hoofdletter(punt.stand)} | <#if punt.passages?has_content><#list punt.passages as plek>${plek.document}, ${plek.onderdeel}<#sep>; </#list><#elseif punt.redenen?has_content><#list punt.redenen as reden>${reden}<#sep>; </#list><#else>Geen passage</#if> |
</#list>
