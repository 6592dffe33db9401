---
bron: ["S002: Positie van de Adviseur-VPD"]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#if organisatie.adviseur.plaats??><#if organisatie.adviseur.plaats == "secretaris">De ${organisatie.adviseur.naam} werkt direct onder de ${organisatie.secretaris_aanduiding.tekst}. Het onderwerp hoort zo niet bij één afdeling, maar bij de hele organisatie.<#elseif organisatie.adviseur.plaats == "personeel">De ${organisatie.adviseur.naam} hoort bij de afdeling ${organisatie.afdeling_personeel}, maar werkt voor de hele organisatie. De afdeling ${organisatie.afdeling_veiligheid} kan de adviseur rechtstreeks vragen.<#else>De ${organisatie.adviseur.naam} hoort bij de afdeling ${organisatie.afdeling_veiligheid}, maar werkt voor de hele organisatie. De afdeling ${organisatie.afdeling_personeel} kan de adviseur rechtstreeks vragen.</#if><#else>De ${organisatie.adviseur.naam} werkt voor de hele organisatie.</#if> De adviseur heeft een directe lijn met ${opsomming(functieprofiel.lijn)}. Daarvoor is geen toestemming van een leidinggevende nodig.

<#if politiek.coordinatie?? && politiek.coordinatie.id == "adviseur">
De adviseur werkt voor medewerkers en ook voor politieke ambtsdragers. Zij zijn geen werknemers. De adviseur helpt hen daarom met toestemming van de burgemeester en, voor de raad, van de griffier.
<#elseif politiek.protocol == "geen">
De adviseur werkt voor de medewerkers. Voor politieke ambtsdragers maken raad en college eigen afspraken.
<#else>
De adviseur werkt voor de medewerkers. Voor politieke ambtsdragers ligt de coördinatie bij <#if politiek.coordinatie??>${politiek.coordinatie.lidwoord.tekst} ${politiek.coordinatie.naam}<#else>de afdeling ${organisatie.afdeling_veiligheid}</#if>, die de adviseur om hulp kan vragen.
</#if>
