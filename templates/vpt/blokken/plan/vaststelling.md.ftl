---
bron: [praktijk, politiewet-38b]
---
<#if vaststelling.plan.status == "vastgesteld">${hoofdletter(vaststelling.plan.orgaan.tekst)} heeft dit plan vastgesteld op <#if vaststelling.plan.datum??>${vaststelling.plan.datum}<#else>${invul("datum van vaststelling")}</#if>.<#elseif vaststelling.plan.status == "reconstructie">Dit plan is een reconstructie van eerder beleid. Er hoort geen besluit bij.<#else>Dit plan is een ${vaststelling.plan.status.tekst}. ${hoofdletter(vaststelling.plan.orgaan.tekst)} stelt het vast.</#if><#if vaststelling.plan.orgaan != "raad" && vaststelling.plan.status != "reconstructie"> De raad krijgt het plan ter kennisname, ${plan.raad_wijze.tekst}.</#if>
