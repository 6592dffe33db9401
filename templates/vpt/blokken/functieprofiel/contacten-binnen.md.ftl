---
bron: ["S002: Positie van de Adviseur-VPD", "S000: 3"]
bijschrift: "Contacten binnen de organisatie"
kolommen: [{breedte: 34}, {breedte: 66}]
---
| Met wie | Waarover |
|---|---|
<#list rollen as rol>
<#if (rol.id != "adviseur" || organisatie.adviseur.vorm == "geen") && rol.taken?filter(taak -> !taak?starts_with("vervangt"))?has_content>
| ${hoofdletter(rol.naam)} | <#if rol.id == "leidinggevende">De opvang, de reactie op de veroorzaker en de afspraken van het team<#elseif rol.id == "personeel">Training, nazorg en verzuim na een incident<#elseif rol.id == "veiligheid">De samenhang met het veiligheidsbeleid en de lokale partners<#elseif rol.id == "secretaris">Ernstige incidenten, voortgang en tijd of medewerking die ontbreekt<#elseif rol.id == "burgemeester">De norm en bedreiging van bestuurders<#elseif rol.id == "griffier">Incidenten met raadsleden en veiligheid bij vergaderingen<#else>De taken van deze functie: ${opsomming(rol.taken?filter(taak -> !taak?starts_with("vervangt")))}</#if> |
</#if>
</#list>
| Preventiemedewerker en ondernemingsraad | De RI&E, het plan van aanpak en wijzigingen in het protocol |
<#if nazorg.hulp?filter(h -> h != "slachtofferhulp" && h != "psycholoog")?has_content>
<#if nazorg.hulp?filter(hulp -> hulp != "slachtofferhulp" && hulp != "psycholoog")?has_content>
| ${hoofdletter(opsomming(nazorg.hulp?filter(hulp -> hulp != "slachtofferhulp" && hulp != "psycholoog"), "tekst", "of"))} | Welke hulp past, zonder medische gegevens |
</#if>
</#if>
| Functionaris gegevensbescherming | Vragen over privacy, voordat iets wordt vastgelegd of gedeeld |
