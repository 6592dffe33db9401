---
bron: [praktijk, woo-5-1]
---
Medewerkers horen als eersten wat er is besloten, van hun eigen leidinggevende.<#if norm.uitdragen?has_content> De gemeente maakt de norm bekend ${opsomming(norm.uitdragen)}.</#if> Wat de raad bespreekt, is in de regel openbaar.

<#if document.id == "collegevoorstel">
Het agressieprotocol voor medewerkers is een intern stuk.<#if politiek.protocol == "eigen-document"> Van het protocol voor politieke ambtsdragers is er een openbare versie. De bellijst en afspraken over veiligheid thuis blijven vertrouwelijk.</#if> Vertrouwelijke gegevens komen niet in de stukken voor de raad of in het Gemeenteblad.
<#else>
<#if politiek.protocol == "eigen-document">
De raad krijgt de openbare versie van het protocol voor politieke ambtsdragers. Telefoonnummers en afspraken over veiligheid thuis staan daar niet in. Raadsleden krijgen die apart.
</#if>
</#if>
