---
bron: [arbowet-3, arbobesluit-2-15, bw-7-611, bw-7-658, bw-5-1, gemeentewet-160, hr-2021-1408]
---
<#if vaststelling.protocol.status == "vastgesteld">
${hoofdletter(vaststelling.protocol.orgaan.tekst)} van de gemeente ${gemeente.naam} heeft dit protocol vastgesteld op <#if vaststelling.protocol.datum??>${vaststelling.protocol.datum}<#else>${invul("datum van vaststelling")}</#if>.
<#elseif vaststelling.protocol.status == "voorgenomen">
${hoofdletter(vaststelling.protocol.orgaan.tekst)} van de gemeente ${gemeente.naam} heeft <#if vaststelling.protocol.datum??>op ${vaststelling.protocol.datum} </#if>het voornemen uitgesproken om dit protocol vast te stellen.
<#elseif vaststelling.protocol.status == "reconstructie">
Dit protocol is een reconstructie van eerder beleid, geschreven naar het recht van nu. Er hoort geen besluit bij.
<#else>
Dit is een concept. ${hoofdletter(vaststelling.protocol.orgaan.tekst)} van de gemeente ${gemeente.naam} stelt het protocol vast.
</#if>

Het protocol rust op:

- Artikel 3 van de Arbeidsomstandighedenwet: de werkgever voert beleid tegen psychosociale arbeidsbelasting, waaronder agressie en geweld.
- Artikel 2.15 van het Arbeidsomstandighedenbesluit: de werkgever beoordeelt de risico's, neemt maatregelen en licht mensen voor.
- De artikelen 611 en 658 van Boek 7 van het Burgerlijk Wetboek: goed werkgeverschap en een veilige werkplek.
<#if vaststelling.protocol.orgaan == "college">
- Artikel 160 van de Gemeentewet: het college gaat over de ambtelijke organisatie en over privaatrechtelijke handelingen.
</#if>
- Het recht van de gemeente om als eigenaar of beheerder te bepalen wie haar gebouwen gebruikt.
<#list vaststelling.protocol.grondslagen! as grondslag>
- ${grondslag}
</#list>
<#if vaststelling.protocol.gehoord?has_content>

Vooraf <#if vaststelling.protocol.gehoord?size == 1>is<#else>zijn</#if> gehoord: ${opsomming(vaststelling.protocol.gehoord)}.
</#if>
