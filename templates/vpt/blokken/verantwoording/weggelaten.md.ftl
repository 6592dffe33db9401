---
bron: [praktijk]
bijschrift: "Bewust niet gekozen"
kolommen: [{breedte: 22}, {breedte: 28}, {breedte: 50}]
---
<#if stukken.weggelaten?has_content>
Deze teksten staan bewust niet in de documenten:

| Document | Tekstblok | Reden |
|---|---|---|
<#list stukken.weggelaten as weg>
| ${weg.document} | ${weg.blok} | ${weg.reden} |
</#list>
<#else>
Er is geen tekst bewust weggelaten.
</#if>
