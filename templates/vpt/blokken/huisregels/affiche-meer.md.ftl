---
bron: [awb-9, praktijk]
---
<#if gemeente.gebouwen?has_content>De regels gelden in: ${opsomming(gemeente.gebouwen, "naam")}.<#else>De regels gelden in ${gemeente.gebouw.lidwoord.tekst} ${gemeente.gebouw.enkelvoud} en in alle andere gebouwen van de gemeente.</#if><#if gemeente.website??> Alle regels met uitleg staan op ${gemeente.website}.<#else> Vraag bij de receptie naar alle regels met uitleg.</#if> ${aanspreken("Niet tevreden over ons? Een klacht kunt u indienen bij de gemeente", huisregels.aanspreekvorm)} (${gemeente.klachtadres}).
