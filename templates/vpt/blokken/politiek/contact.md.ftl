---
bron: [collectieve-norm, gmb-2025-528482, praktijk]
openbaarheid: openbaar
bijschrift: "Uw contactpersoon"
kolommen: [{breedte: 35}, {breedte: 65}]
---
| Wie | Belt en meldt bij |
|---|---|
<#if politiek.kring?seq_contains("burgemeester")>
| De burgemeester | <#if politiek.contact.burgemeester??>${politiek.contact.burgemeester.lidwoord.tekst} ${politiek.contact.burgemeester.naam}<#if !politiek.contact.burgemeester.bezet>, nu niet bezet</#if><#if politiek.contact.burgemeester.vervanger??> (vervanger: ${politiek.contact.burgemeester.vervanger.naam})<#elseif politiek.contact.burgemeester.vervanging??> (vervanging: ${politiek.contact.burgemeester.vervanging})</#if><#else>de gemeentesecretaris</#if> |
</#if>
<#if politiek.kring?seq_contains("wethouders")>
| De wethouders | <#if politiek.contact.wethouders??>${politiek.contact.wethouders.lidwoord.tekst} ${politiek.contact.wethouders.naam}<#if !politiek.contact.wethouders.bezet>, nu niet bezet</#if><#if politiek.contact.wethouders.vervanger??> (vervanger: ${politiek.contact.wethouders.vervanger.naam})<#elseif politiek.contact.wethouders.vervanging??> (vervanging: ${politiek.contact.wethouders.vervanging})</#if><#else>de burgemeester</#if> |
</#if>
<#if politiek.kring?filter(functie -> functie != "burgemeester" && functie != "wethouders")?has_content>
| ${hoofdletter(opsomming(politiek.kring?filter(functie -> functie != "burgemeester" && functie != "wethouders")))} | <#if politiek.contact.raad??>${politiek.contact.raad.lidwoord.tekst} ${politiek.contact.raad.naam}<#if !politiek.contact.raad.bezet>, nu niet bezet</#if><#if politiek.contact.raad.vervanger??> (vervanger: ${politiek.contact.raad.vervanger.naam})<#elseif politiek.contact.raad.vervanging??> (vervanging: ${politiek.contact.raad.vervanging})</#if><#else>de griffier</#if> |
</#if>
<#if politiek.kring_extra?has_content>
| ${hoofdletter(opsomming(politiek.kring_extra))} | <#if politiek.contact.raad??>${politiek.contact.raad.lidwoord.tekst} ${politiek.contact.raad.naam}<#else>de griffier</#if> |
</#if>

${politiek.contact.buiten_kantooruren.tekst} Is die zelf betrokken, bel dan een ander uit de tabel.
