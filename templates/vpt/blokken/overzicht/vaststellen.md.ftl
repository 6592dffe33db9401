---
bron: [wor-27, gemeentewet-160, gemeentewet-171, politiewet-38b, praktijk]
bijschrift: "Wie wat vaststelt"
kolommen: [{breedte: 32}, {breedte: 40}, {breedte: 28}]
---
De documenten horen bij elkaar, maar niet ieder document gaat langs dezelfde weg. De tabel staat in de volgorde waarin de besluiten vallen:

| Wat | Wie | Stand |
|---|---|---|
| Norm | ${hoofdletter(vaststelling.norm.orgaan.tekst)} | ${vaststelling.norm.status.titel}<#if vaststelling.norm.datum??>, ${vaststelling.norm.datum}</#if> |
<#if huisregels.besluit == "met-norm">
| Huisregels | ${hoofdletter(vaststelling.norm.orgaan.tekst)}, samen met de norm | ${vaststelling.norm.status.titel}<#if vaststelling.norm.datum??>, ${vaststelling.norm.datum}</#if> |
<#else>
| Huisregels | ${hoofdletter(vaststelling.huisregels.orgaan.tekst)} | ${vaststelling.huisregels.status.titel}<#if vaststelling.huisregels.datum??>, ${vaststelling.huisregels.datum}</#if> |
</#if>
<#if vaststelling.protocol.status != "reconstructie">
| Instemming met het agressieprotocol | De ondernemingsraad, op verzoek van de bestuurder in de zin van de Wet op de ondernemingsraden | ${vaststelling.protocol.or_instemming.titel}<#if vaststelling.protocol.or_instemming == "verleend">, ${vaststelling.protocol.or_datum}</#if> |
</#if>
| Agressieprotocol | ${hoofdletter(vaststelling.protocol.orgaan.tekst)} | ${vaststelling.protocol.status.titel}<#if vaststelling.protocol.datum??>, ${vaststelling.protocol.datum}</#if> |
<#if besluitvorming.stukken?seq_contains("volmachtregeling")>
| Volmachtregeling | Het college en de burgemeester, ieder voor de eigen bevoegdheid | ${vaststelling.volmacht.status.titel}<#if vaststelling.volmacht.datum??>, ${vaststelling.volmacht.datum}</#if> |
</#if>
<#if politiek.protocol == "eigen-document">
| Agressieprotocol politieke ambtsdragers | De gemeenteraad, voor het eigen deel | ${vaststelling.politiek.raad.status.titel}<#if vaststelling.politiek.raad.datum??>, ${vaststelling.politiek.raad.datum}</#if> |
| Agressieprotocol politieke ambtsdragers | Het college van burgemeester en wethouders, voor het eigen deel | ${vaststelling.politiek.college.status.titel}<#if vaststelling.politiek.college.datum??>, ${vaststelling.politiek.college.datum}</#if> |
</#if>
| IVP-bijdrage | ${hoofdletter(vaststelling.ivp.orgaan.tekst)}, met het hele plan | ${vaststelling.ivp.status.titel}<#if vaststelling.ivp.datum??>, ${vaststelling.ivp.datum}</#if> |
| Uitvoeringsplan | ${hoofdletter(vaststelling.plan.orgaan.tekst)}<#if vaststelling.plan.orgaan != "raad" && vaststelling.plan.status != "reconstructie">; de raad krijgt het ter kennisname</#if> | ${vaststelling.plan.status.titel}<#if vaststelling.plan.datum??>, ${vaststelling.plan.datum}</#if> |
<#if vaststelling.protocol.status != "reconstructie">

Het definitieve besluit over het agressieprotocol volgt pas na de instemming, of geldt onder voorbehoud daarvan.
</#if>
<#if besluitvorming.stukken?has_content>

De besluiten steunen op ${opsomming(besluitvorming.stukken)}.<#if besluitvorming.raad_datum??> De raad vergadert op ${besluitvorming.raad_datum}; de planning daarnaartoe staat in het uitvoeringsplan.</#if>
</#if>
