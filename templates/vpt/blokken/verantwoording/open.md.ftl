---
bron: [praktijk]
bijschrift: "Nog in te vullen"
kolommen: [{breedte: 55}, {breedte: 45}]
---
<#if stukken.open?has_content>
Deze gegevens ontbreken nog. In de documenten staat op die plek dat zij nog ingevuld moeten worden.

| Keuze | Plaats in het profiel |
|---|---|
<#list stukken.open as punt>
| ${punt.titel} | ${punt.pad} |
</#list>
<#else>
Er staat niets meer open in het profiel.
</#if>
