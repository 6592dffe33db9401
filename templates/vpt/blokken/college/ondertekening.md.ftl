---
bron: [praktijk]
soort: ondertekening
bijschrift: "Namens het college"
kolommen: [{breedte: 34}, {breedte: 33}, {breedte: 33}]
---
<#if !(vaststelling.norm.status == "reconstructie" && vaststelling.protocol.status == "reconstructie" && vaststelling.plan.status == "reconstructie" && vaststelling.ivp.status == "reconstructie")>
Besloten in de vergadering van <#if besluitvorming.college_datum??>${besluitvorming.college_datum}<#else>${invul("datum van de vergadering van het college")}</#if>.

| Functie | Naam | Handtekening |
|---|---|---|
| Burgemeester | [naam](invul:) | [handtekening](invul:) |
| Gemeentesecretaris | [naam](invul:) | [handtekening](invul:) |
</#if>
