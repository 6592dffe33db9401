---
bron: ["S002: Positie van de Adviseur-VPD", praktijk]
als: {organisatie.adviseur.vorm: geen}
---
<#if functieprofiel.bewaker??>${hoofdletter(functieprofiel.bewaker.lidwoord.tekst)} ${functieprofiel.bewaker.naam}<#else>De ${organisatie.secretaris_aanduiding.tekst}</#if> bewaakt dat deze taken gebeuren. Wie een taak heeft, kan zelf naar <#if functieprofiel.bewaker??>deze functie<#else>de ${organisatie.secretaris_aanduiding.tekst}</#if> stappen als tijd of medewerking ontbreekt. Verschillen twee functies van mening, dan beslist de ${organisatie.secretaris_aanduiding.tekst}. <#if functieprofiel.bewaker??>${hoofdletter(functieprofiel.bewaker.lidwoord.tekst)} ${functieprofiel.bewaker.naam}<#else>De ${organisatie.secretaris_aanduiding.tekst}</#if> roept ${samenwerking.overleg.frequentie.tekst} de betrokken functies bijeen.

Politie en Openbaar Ministerie hebben één aanspreekpunt nodig. Dat is <#if functieprofiel.elders?filter(rij -> rij.taak == "politie-om" && rij.rol??)?has_content>${functieprofiel.elders?filter(rij -> rij.taak == "politie-om" && rij.rol??)?first.rol.lidwoord.tekst} ${functieprofiel.elders?filter(rij -> rij.taak == "politie-om" && rij.rol??)?first.rol.naam}<#else>${invul("aanspreekpunt voor politie en Openbaar Ministerie")}</#if>.
