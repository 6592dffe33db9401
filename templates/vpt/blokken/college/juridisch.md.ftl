---
bron: [gemeentewet-160, gemeentewet-171, gemeentewet-107e, politiewet-38b, arbowet-3, wor-27, rechtspositie, bw-5-1]
bijschrift: "Bevoegdheden"
kolommen: [{breedte: 28}, {breedte: 32}, {breedte: 40}]
---
| Onderwerp | Wie | Waarop dat rust |
|---|---|---|
| Norm | ${hoofdletter(vaststelling.norm.orgaan.tekst)} | De zorg voor de eigen organisatie<#if vaststelling.norm.orgaan == "college">, artikel 160 van de Gemeentewet</#if> |
| Agressieprotocol | ${hoofdletter(vaststelling.protocol.orgaan.tekst)} | Artikel 3 van de Arbeidsomstandighedenwet<#if vaststelling.protocol.orgaan == "college"> en artikel 160 van de Gemeentewet</#if> |
<#if vaststelling.protocol.status != "reconstructie">
| Instemming met het agressieprotocol | De ondernemingsraad<#if organisatie.werkgever == "werkorganisatie"> van ${organisatie.werkorganisatie}</#if> | Artikel 27 van de Wet op de ondernemingsraden |
</#if>
| Huisregels en toegang tot gebouwen | <#if huisregels.besluit == "eigen">${hoofdletter(vaststelling.huisregels.orgaan.tekst)}<#else>${hoofdletter(vaststelling.norm.orgaan.tekst)}</#if> | Eigendom en beheer van de gebouwen, volgens het burgerlijk recht |
<#if besluitvorming.stukken?seq_contains("volmachtregeling")>
| Volmacht | Het college en de burgemeester | De artikelen 160 en 171 van de Gemeentewet en artikel 10:12 van de Algemene wet bestuursrecht |
</#if>
<#if politiek.protocol == "eigen-document">
| Agressieprotocol politieke ambtsdragers | De raad en het college, met gelijke besluiten | De regels over de rechtspositie en de ruimte om de eigen werkwijze te regelen |
</#if>
<#if politiek.griffie != "eigen">
| Toepassing op de griffie | De raad | Artikel 107e van de Gemeentewet |
</#if>
| Veiligheidsdoelen | ${hoofdletter(vaststelling.ivp.orgaan.tekst)} | <#if vaststelling.ivp.orgaan == "raad">Artikel 38b van de Politiewet 2012<#else>De uitwerking van het veiligheidsbeleid van de raad</#if> |
| Uitvoeringsplan | ${hoofdletter(vaststelling.plan.orgaan.tekst)} | De uitvoering van de doelen van de raad |
