---
bron: [praktijk]
soort: ondertekening
bijschrift: "Namens de raad"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
<#if !(vaststelling.norm.status == "reconstructie" && vaststelling.protocol.status == "reconstructie" && vaststelling.plan.status == "reconstructie" && vaststelling.ivp.status == "reconstructie")>
Besloten in de openbare vergadering van <#if besluitvorming.raad_datum??>${besluitvorming.raad_datum}<#else>${invul("datum van de vergadering van de raad")}</#if>.

| Functie | Naam | Handtekening |
|---|---|---|
| Voorzitter | [naam](invul:) | [handtekening](invul:) |
| Griffier | [naam](invul:) | [handtekening](invul:) |
</#if>
