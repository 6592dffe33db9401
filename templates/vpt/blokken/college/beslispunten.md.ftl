---
bron: [gemeentewet-160, wor-27, praktijk]
herhaalbaar: ja
---
<#if vaststelling.norm.status == "reconstructie" && vaststelling.protocol.status == "reconstructie" && vaststelling.plan.status == "reconstructie" && vaststelling.ivp.status == "reconstructie">
Dit is een reconstructie van eerder beleid. Er is geen besluit nodig.
<#else>
<#if document.onderdeel == "gevraagd">
Wij stellen het college voor:
<#else>
besluit:
</#if>

<#if vaststelling.norm.status == "concept" || vaststelling.norm.status == "voorgenomen">
<#if vaststelling.norm.orgaan == "college">
1. de norm<#if huisregels.besluit == "met-norm"> en de huisregels</#if> van de gemeente vast te stellen;
<#elseif vaststelling.norm.orgaan == "raad">
1. de norm<#if huisregels.besluit == "met-norm"> en de huisregels</#if> van de gemeente aan de raad aan te bieden om vast te stellen;
<#else>
1. kennis te nemen van de norm<#if huisregels.besluit == "met-norm"> en de huisregels</#if>, vast te stellen door ${vaststelling.norm.orgaan.tekst};
</#if>
</#if>
<#if huisregels.besluit == "eigen" && (vaststelling.huisregels.status == "concept" || vaststelling.huisregels.status == "voorgenomen")>
<#if vaststelling.huisregels.orgaan == "college">
1. de huisregels voor de gebouwen van de gemeente vast te stellen;
<#else>
1. kennis te nemen van de huisregels, vast te stellen door ${vaststelling.huisregels.orgaan.tekst};
</#if>
</#if>
<#if vaststelling.protocol.status == "concept" || vaststelling.protocol.status == "voorgenomen">
<#if vaststelling.protocol.orgaan == "raad">
1. het agressieprotocol aan de raad aan te bieden;
<#elseif vaststelling.protocol.orgaan != "college">
1. kennis te nemen van het agressieprotocol, dat ${vaststelling.protocol.orgaan.tekst} vaststelt;
<#elseif organisatie.werkgever == "werkorganisatie">
1. het agressieprotocol voor de eigen gebouwen en dienstverlening vast te stellen, onder voorbehoud van het besluit van ${organisatie.werkorganisatie} als werkgever;
<#elseif vaststelling.protocol.or_instemming == "verleend">
1. het agressieprotocol vast te stellen, nu de ondernemingsraad op ${vaststelling.protocol.or_datum} heeft ingestemd;
<#elseif vaststelling.protocol.status == "concept">
1. zich voor te nemen het agressieprotocol vast te stellen, onder voorbehoud van instemming van de ondernemingsraad;
<#else>
1. het agressieprotocol vast te stellen zodra de ondernemingsraad heeft ingestemd, en het anders opnieuw te bespreken;
</#if>
<#if vaststelling.protocol.or_instemming == "nog-vragen">
1. <#if organisatie.werkgever == "werkorganisatie">${organisatie.werkorganisatie} te vragen de ondernemingsraad om instemming te vragen;<#else><#if besluitvorming.bestuurder??>${besluitvorming.bestuurder.lidwoord.tekst} ${besluitvorming.bestuurder.naam}<#else>de ${organisatie.secretaris_aanduiding.tekst}</#if> als bestuurder te laten vragen om instemming van de ondernemingsraad;</#if>
</#if>
</#if>
<#if politiek.protocol == "eigen-document" && vaststelling.politiek.college.status != "vastgesteld">
1. het agressieprotocol politieke ambtsdragers voor het eigen deel vast te stellen;
</#if>
<#if besluitvorming.stukken?seq_contains("volmachtregeling") && (vaststelling.volmacht.status == "concept" || vaststelling.volmacht.status == "voorgenomen")>
1. de volmachtregeling vast te stellen en daarmee volmacht en machtiging te verlenen;
1. de burgemeester te vragen dat ook te doen voor de vertegenwoordiging van de gemeente;
</#if>
<#if vaststelling.plan.status == "concept" || vaststelling.plan.status == "voorgenomen">
<#if vaststelling.plan.orgaan == "college">
1. het uitvoeringsplan vast te stellen<#if vaststelling.ivp.orgaan == "raad" && (vaststelling.ivp.status == "concept" || vaststelling.ivp.status == "voorgenomen")>, als de raad de doelen vaststelt,</#if> en het ter kennis van de raad te brengen ${plan.raad_wijze.tekst};
<#elseif vaststelling.plan.orgaan == "raad">
1. het uitvoeringsplan aan de raad aan te bieden om vast te stellen;
<#else>
1. kennis te nemen van het uitvoeringsplan, dat ${vaststelling.plan.orgaan.tekst} vaststelt;
</#if>
</#if>
<#if vaststelling.ivp.status == "concept" || vaststelling.ivp.status == "voorgenomen">
<#if vaststelling.ivp.orgaan == "raad">
1. de bijdrage over ${thema.naam.tekst} op te nemen in ${ivp.lidwoord.tekst} ${ivp.naam} voor de raad;
<#elseif vaststelling.ivp.orgaan == "college">
1. de bijdrage aan ${ivp.lidwoord.tekst} ${ivp.naam} vast te stellen;
<#else>
1. kennis te nemen van de bijdrage aan ${ivp.lidwoord.tekst} ${ivp.naam}, die ${vaststelling.ivp.orgaan.tekst} vaststelt;
</#if>
<#if besluitvorming.stukken?seq_contains("raadsvoorstel")>
1. het raadsvoorstel met ontwerpbesluit aan de raad te sturen;
</#if>
<#if ivp.middelen?? && ivp.middelen == "voorstel" && som(plan.activiteiten, "kosten") gt 0>
1. de raad om een wijziging van de begroting te vragen;
</#if>
</#if>
1. de gemeentesecretaris op te dragen deze besluiten te laten uitvoeren en ${plan.voortgang.tekst} over de voortgang te berichten.
</#if>
