---
bron: [awb-10-3, participatiewet]
soort: ondertekening
herhaalbaar: ja
---
${brieven.groet.tekst},\
burgemeester en wethouders van ${gemeente.naam},\
namens dezen

[naam en handtekening](invul:)

<#if maatregelen.uitkering_mandaat??>${hoofdletter(maatregelen.uitkering_mandaat.naam)}<#else>[functie met mandaat](invul:)</#if>
