---
bron: [praktijk, politiewet-38b]
---
<#if vaststelling.plan.status == "vastgesteld">${hoofdletter(vaststelling.plan.orgaan.tekst)} heeft dit plan vastgesteld op <#if vaststelling.plan.datum??>${vaststelling.plan.datum}<#else>${invul("datum van vaststelling")}</#if>.<#else>Dit plan is een ${vaststelling.plan.status.tekst}. ${hoofdletter(vaststelling.plan.orgaan.tekst)} stelt het vast.</#if><#if vaststelling.plan.orgaan != "raad"> De raad krijgt het plan ter kennisname, ${plan.raad_wijze.tekst}.</#if>
