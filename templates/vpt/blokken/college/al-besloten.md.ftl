---
bron: [praktijk]
---
<#if vaststelling.norm.status == "vastgesteld" || (huisregels.besluit == "eigen" && vaststelling.huisregels.status == "vastgesteld") || vaststelling.protocol.status == "vastgesteld" || vaststelling.plan.status == "vastgesteld" || vaststelling.ivp.status == "vastgesteld" || (besluitvorming.stukken?seq_contains("volmachtregeling") && vaststelling.volmacht.status == "vastgesteld") || (politiek.protocol == "eigen-document" && (vaststelling.politiek.college.status == "vastgesteld" || vaststelling.politiek.raad.status == "vastgesteld"))>
Hierover is al besloten:

<#if vaststelling.norm.status == "vastgesteld">
- de norm<#if huisregels.besluit == "met-norm"> en de huisregels</#if><#if vaststelling.norm.datum??>, op ${vaststelling.norm.datum}</#if>
</#if>
<#if huisregels.besluit == "eigen" && vaststelling.huisregels.status == "vastgesteld">
- de huisregels<#if vaststelling.huisregels.datum??>, op ${vaststelling.huisregels.datum}</#if>
</#if>
<#if vaststelling.protocol.status == "vastgesteld">
- het agressieprotocol<#if vaststelling.protocol.datum??>, op ${vaststelling.protocol.datum}</#if><#if vaststelling.protocol.or_instemming != "verleend">, onder voorbehoud van instemming van de ondernemingsraad</#if>
</#if>
<#if politiek.protocol == "eigen-document" && vaststelling.politiek.college.status == "vastgesteld">
- het agressieprotocol politieke ambtsdragers, door het college<#if vaststelling.politiek.college.datum??> op ${vaststelling.politiek.college.datum}</#if>
</#if>
<#if politiek.protocol == "eigen-document" && vaststelling.politiek.raad.status == "vastgesteld">
- het agressieprotocol politieke ambtsdragers, door de raad<#if vaststelling.politiek.raad.datum??> op ${vaststelling.politiek.raad.datum}</#if>
</#if>
<#if besluitvorming.stukken?seq_contains("volmachtregeling") && vaststelling.volmacht.status == "vastgesteld">
- de volmachtregeling<#if vaststelling.volmacht.datum??>, op ${vaststelling.volmacht.datum}</#if>
</#if>
<#if vaststelling.plan.status == "vastgesteld">
- het uitvoeringsplan<#if vaststelling.plan.datum??>, op ${vaststelling.plan.datum}</#if>
</#if>
<#if vaststelling.ivp.status == "vastgesteld">
- ${ivp.lidwoord.tekst} ${ivp.naam}<#if vaststelling.ivp.datum??>, op ${vaststelling.ivp.datum}</#if>
</#if>
</#if>
