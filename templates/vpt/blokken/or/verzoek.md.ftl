---
bron: [wor-27, praktijk]
---
Geachte leden van de ondernemingsraad,

<#if vaststelling.protocol.status == "reconstructie">
Het protocol is een reconstructie van eerder beleid, zonder besluit. Daarom is er geen instemming nodig. Deze tekst laat alleen zien hoe zo'n verzoek is opgebouwd.
<#elseif vaststelling.protocol.or_instemming == "verleend">
U hebt op ${vaststelling.protocol.or_datum} ingestemd met het agressieprotocol van de gemeente ${gemeente.naam}. Dit verzoek hoort bij het dossier van dat besluit.
<#else>
Hierbij vraag ik u om in te stemmen met het agressieprotocol van de gemeente ${gemeente.naam}. <#if vaststelling.protocol.status == "voorgenomen">${hoofdletter(vaststelling.protocol.orgaan.tekst)} heeft <#if vaststelling.protocol.datum??>op ${vaststelling.protocol.datum} </#if>het voornemen uitgesproken om dit protocol vast te stellen. Uw instemming gaat aan het definitieve besluit vooraf.<#elseif vaststelling.protocol.status == "vastgesteld">${hoofdletter(vaststelling.protocol.orgaan.tekst)} heeft het protocol vastgesteld onder voorbehoud van uw instemming. Zonder instemming treedt het niet in werking.<#else>Het verzoek geldt vanaf het moment dat ${vaststelling.protocol.orgaan.tekst} het voornemen uitspreekt om dit protocol vast te stellen. Het definitieve besluit volgt pas na uw antwoord.</#if>
</#if>
<#if organisatie.werkgever == "werkorganisatie" && vaststelling.protocol.status != "reconstructie">

Als uw werkgever beslist ${organisatie.werkorganisatie} over de regels voor medewerkers. Het college van ${gemeente.naam} beslist daarnaast voor de eigen gebouwen en dienstverlening.
</#if>
