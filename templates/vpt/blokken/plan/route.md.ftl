---
bron: [praktijk]
als: {plan.raad_datum: leeg, vaststelling.plan.status: [concept, voorgenomen], plan.route: ingevuld}
bijschrift: "Stappen naar vaststelling"
kolommen: [{breedte: 60}, {breedte: 40}]
---
De stappen naar vaststelling zijn:

| Stap | Wie |
|---|---|
<#list plan.route as stap>
| ${stap.stap}<#if stap.datum??>, uiterlijk op ${stap.datum}</#if> | <#if stap.wie??>${stap.wie}<#else>${invul("wie deze stap zet")}</#if> |
</#list>
