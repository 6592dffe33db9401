---
bron: ["S002: Extern aanspreekpunt", "S002: Melding en aangifte bij de politie", ela]
dekt: [adviseurstaken/politie-om]
bijschrift: "Contacten buiten de organisatie"
kolommen: [{breedte: 34}, {breedte: 66}]
---
| Met wie | Waarover |
|---|---|
| Politie<#if samenwerking.basisteam??>, basisteam ${samenwerking.basisteam}</#if><#if samenwerking.eenheid??>, eenheid ${samenwerking.eenheid}</#if> | Aangifte, VPT-code en handhaving van een ${maatregelen.verbod.naam.tekst}<#if samenwerking.contact_politie_om == "opbouwen">; een vaste contactpersoon volgt nog</#if> |
| Openbaar Ministerie<#if samenwerking.parket??>, parket ${samenwerking.parket}</#if> | De voortgang van een zaak en uitleg over een sepot |
<#if nazorg.hulp?seq_contains("slachtofferhulp")>
| Slachtofferhulp Nederland | Steun voor een medewerker, ook bij een strafzaak |
</#if>
| Nederlandse Arbeidsinspectie | Bezoek en vragen van de inspectie<#if organisatie.adviseur.vorm != "geen"> over agressie</#if> |
<#list samenwerking.partners as partner>
| ${hoofdletter(partner.naam)} | <#if partner.afspraak??>${hoofdletter(partner.afspraak)}<#else>${invul("afspraak met deze partner")}</#if> |
</#list>
<#if samenwerking.regionaal.naam??>
| ${hoofdletter(samenwerking.regionaal.naam)} | <#if samenwerking.regionaal.afspraak??>${samenwerking.regionaal.afspraak}<#else>${invul("afspraak in de regio")}</#if> |
</#if>
| Collega's met dezelfde functie | Voorbeelden en lessen, zonder gegevens over personen |
