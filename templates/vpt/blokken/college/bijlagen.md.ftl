---
bron: [praktijk]
---
1. De norm van de gemeente
1. Huisregels, met het affiche
1. Agressieprotocol
<#if politiek.protocol == "eigen-document">
1. Agressieprotocol politieke ambtsdragers, in de openbare en de vertrouwelijke versie
</#if>
<#if besluitvorming.stukken?seq_contains("or-instemmingsverzoek")>
1. Verzoek om instemming aan de ondernemingsraad
</#if>
<#if vaststelling.protocol.status != "reconstructie">
1. Privacyverantwoording van de registratie
</#if>
<#if besluitvorming.stukken?seq_contains("volmachtregeling")>
1. Volmachtregeling
</#if>
1. Bijdrage aan ${ivp.lidwoord.tekst} ${ivp.naam}
1. Uitvoeringsplan
<#if besluitvorming.stukken?seq_contains("raadsvoorstel")>
1. Raadsvoorstel met ontwerpbesluit
</#if>
