---
bron: [praktijk, wor-27, avg]
---
Het voorstel is voorbereid door de afdelingen ${organisatie.afdeling_personeel} en ${organisatie.afdeling_veiligheid}. Met anderen is of wordt het zo afgestemd:

<#if vaststelling.protocol.status != "reconstructie">
- **Ondernemingsraad:** <#if vaststelling.protocol.or_instemming == "verleend">heeft op ${vaststelling.protocol.or_datum} ingestemd<#elseif vaststelling.protocol.or_instemming == "gevraagd">de instemming is gevraagd<#else>de instemming wordt nog gevraagd</#if>.
</#if>
- **Functionaris gegevensbescherming:** <#if melden.dpia == "gedaan">de gegevensbeschermingseffectbeoordeling (DPIA) van de registratie is gedaan<#elseif melden.dpia == "niet-nodig">voor de registratie is een gegevensbeschermingseffectbeoordeling (DPIA) niet nodig gebleken<#else>adviseert nog over een gegevensbeschermingseffectbeoordeling (DPIA) van de registratie</#if>.
<#if politiek.protocol == "eigen-document">
- **Raad:** ${politiek.voorbereiding.tekst?uncap_first}
</#if>
<#if samenwerking.driehoek>
- **Politie en Openbaar Ministerie:** de aanpak komt aan de orde in de driehoek.
</#if>
