---
bron: ["S000: 3, accent 2", praktijk, woo-5-1]
openbaarheid: openbaar
---
<#if politiek.coordinatie??>${hoofdletter(politiek.coordinatie.lidwoord.tekst)} ${politiek.coordinatie.naam}<#else>De afdeling ${organisatie.afdeling_veiligheid}</#if> maakt elk jaar een overzicht van meldingen, reacties, aangiften en nazorg. De burgemeester en de griffier bespreken het met ${politiek.evaluatie.tekst}. In het openbaar gaat het over cijfers en lessen die niet tot personen te herleiden zijn. Bij kleine aantallen noemt niemand getallen. Een zaak van een ambtsdrager komt niet ter sprake, ook niet achter gesloten deuren, tenzij die ambtsdrager dat zelf wil.

Na een ernstig incident kijken slachtoffer en contactpersoon wat beter kan. Na verkiezingen bespreken de nieuwe raad en het nieuwe college het protocol in hun eerste half jaar. Meer meldingen kunnen een goed teken zijn: dan weten ambtsdragers dat melden helpt.
