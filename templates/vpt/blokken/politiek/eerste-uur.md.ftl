---
bron: [collectieve-norm, "S002: Reactie", praktijk]
openbaarheid: openbaar
bijschrift: "Wie doet wat in het eerste uur"
kolommen: [{breedte: 72}, {breedte: 28}]
---
Deze stappen gelden bij een bedreiging en bij elk ander ernstig incident. De contactpersoon houdt de leiding totdat <#if politiek.coordinatie??>${politiek.coordinatie.lidwoord.tekst} ${politiek.coordinatie.naam}<#else>de afdeling ${organisatie.afdeling_veiligheid}</#if> die overneemt.

| Stap | Wie |
|---|---|
| Bij direct gevaar 112 bellen. | wie erbij is |
| Het slachtoffer naar een veilige plek brengen en niet alleen laten. | wie erbij is |
| Niet antwoorden, niets verwijderen en de veroorzaker niet opzoeken. | iedereen |
| Berichten, beelden, namen en tijdstippen bewaren. | slachtoffer en contactpersoon |
| De politie bellen en vragen hoe ernstig zij de dreiging vindt. | contactpersoon |
| De burgemeester inlichten<#if !politiek.coordinatie??> en de afdeling ${organisatie.afdeling_veiligheid} vragen om te helpen<#elseif politiek.coordinatie.id != "burgemeester"> en ${politiek.coordinatie.lidwoord.tekst} ${politiek.coordinatie.naam} vragen om te helpen</#if>. | contactpersoon |
| Het gezin en andere huisgenoten inlichten en bespreken of zij veilig zijn. | slachtoffer, met hulp van de contactpersoon |
| De afspraken van de komende dagen doornemen: wat gaat door, wat verandert? | slachtoffer en contactpersoon |
| Afspreken wie iets in het openbaar zegt. | slachtoffer en contactpersoon |
| Een nieuw moment van overleg afspreken, nog dezelfde dag. | contactpersoon |

De gemeente treedt niet zelf op als politie. Is er persoonlijke beveiliging nodig, dan hoort het slachtoffer via de politie wie daarover beslist.
