---
bron: [politiewet-38b, gemeentewet-107e, gemeentewet-160, praktijk]
herhaalbaar: ja
---
<#if vaststelling.norm.status == "reconstructie" && vaststelling.protocol.status == "reconstructie" && vaststelling.plan.status == "reconstructie" && vaststelling.ivp.status == "reconstructie">
Dit is een reconstructie van eerder beleid. Er is geen besluit nodig.
<#else>
<#if document.onderdeel == "gevraagd">
Wij stellen de raad voor:
<#else>
besluit:
</#if>

<#if vaststelling.ivp.status == "concept" || vaststelling.ivp.status == "voorgenomen">
<#if vaststelling.ivp.orgaan == "raad">
1. de doelen voor ${thema.naam.tekst} vast te stellen, als deel van ${ivp.lidwoord.tekst} ${ivp.naam}<#if ivp.periode.van?? && ivp.periode.tot??> ${ivp.periode.van}–${ivp.periode.tot}</#if>;
<#else>
1. kennis te nemen van de doelen voor ${thema.naam.tekst}, die ${vaststelling.ivp.orgaan.tekst} vaststelt;
</#if>
<#if vaststelling.norm.orgaan == "raad" && vaststelling.norm.status != "vastgesteld" && vaststelling.norm.status != "reconstructie">
1. de norm<#if huisregels.besluit == "met-norm"> en de huisregels</#if> van de gemeente vast te stellen;
<#elseif vaststelling.norm.orgaan != "raad" && vaststelling.norm.status != "reconstructie">
1. de norm van de gemeente te onderschrijven;
</#if>
</#if>
<#if politiek.protocol == "eigen-document" && vaststelling.politiek.raad.status != "vastgesteld">
1. het agressieprotocol politieke ambtsdragers voor het eigen deel vast te stellen, met dezelfde tekst als het college<#if vaststelling.politiek.inwerkingtreding??>, met ingang van ${vaststelling.politiek.inwerkingtreding}</#if>;
<#if vaststelling.politiek.vervangt??>
1. voor het eigen deel in te trekken: ${vaststelling.politiek.vervangt};
</#if>
</#if>
<#if politiek.griffie == "van-toepassing" && vaststelling.protocol.status != "reconstructie">
<#if politiek.protocol != "eigen-document">
1. het agressieprotocol voor medewerkers ook op de griffie van toepassing te verklaren<#if vaststelling.protocol.status != "vastgesteld">, zodra het is vastgesteld</#if>;
<#elseif vaststelling.politiek.raad.status != "vastgesteld">
1. het agressieprotocol voor medewerkers ook op de griffie van toepassing te verklaren<#if vaststelling.protocol.status != "vastgesteld">, zodra het is vastgesteld</#if>;
</#if>
</#if>
<#if vaststelling.plan.status == "concept" || vaststelling.plan.status == "voorgenomen" || vaststelling.plan.status == "vastgesteld">
<#if vaststelling.plan.orgaan != "raad">
1. kennis te nemen van het uitvoeringsplan;
<#elseif vaststelling.plan.status != "vastgesteld">
1. het uitvoeringsplan vast te stellen;
</#if>
</#if>
<#if ivp.middelen?? && ivp.middelen == "voorstel" && som(plan.activiteiten, "kosten") gt 0>
1. de begroting te wijzigen volgens de begrotingswijziging bij dit besluit;
</#if>
1. het college te vragen de voortgang te melden ${ivp.cyclus.verantwoording.tekst}.
</#if>
