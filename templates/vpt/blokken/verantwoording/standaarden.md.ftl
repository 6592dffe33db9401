---
bron: [praktijk]
bijschrift: "Keuzes die niemand maakte"
kolommen: [{breedte: 55}, {breedte: 45}]
---
<#if stukken.standaarden?has_content>
Bij deze keuzes vulde de gemeente niets in. In de documenten staat de standaard van het pakket.

| Keuze | Plaats in het profiel |
|---|---|
<#list stukken.standaarden as punt>
| ${punt.titel} | ${punt.pad} |
</#list>
<#else>
De gemeente heeft elke keuze zelf gemaakt.
</#if>
