---
bron: [praktijk]
als: {plan.raad_datum: ingevuld, vaststelling.plan.status: [concept, voorgenomen, vastgesteld]}
bijschrift: "Planning tot de raad"
kolommen: [{breedte: 44}, {breedte: 30}, {breedte: 26}]
---
De raad krijgt het plan op ${plan.raad_datum}. Vanaf die dag teruggerekend is dit voor elke stap het laatste moment:

| Stap | Wie | Uiterlijk op |
|---|---|---|
<#list plan.route as stap>
| ${stap.stap} | <#if stap.wie??>${stap.wie}<#else>${invul("wie deze stap zet")}</#if> | <#if stap.datum??>${stap.datum}<#else>${invul("datum van deze stap")}</#if> |
</#list>
| <#if vaststelling.plan.orgaan == "raad">Vaststellen<#else>Ter kennisname</#if> | Raad | ${plan.raad_datum} |
