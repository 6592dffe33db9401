---
bron: [praktijk]
---
1. Bijdrage aan ${ivp.lidwoord.tekst} ${ivp.naam}
1. De norm van de gemeente
1. Uitvoeringsplan
<#if politiek.protocol == "eigen-document">
1. Agressieprotocol politieke ambtsdragers, openbare versie
</#if>
<#if ivp.middelen?? && ivp.middelen == "voorstel" && som(plan.activiteiten, "kosten") gt 0>
1. Begrotingswijziging
</#if>
