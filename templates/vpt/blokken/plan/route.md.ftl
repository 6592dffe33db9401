---
bron: [praktijk]
als: {plan.raad_datum: leeg, vaststelling.plan.status: [concept, voorgenomen]}
---
De stappen naar vaststelling zijn:

<#list plan.route as stap>
1. ${stap.stap}<#if stap.wie??> (${stap.wie})</#if><#if stap.datum??>, uiterlijk op ${stap.datum}</#if>
</#list>
