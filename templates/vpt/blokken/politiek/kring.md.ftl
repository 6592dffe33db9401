---
bron: ["S002: Preventie", praktijk]
openbaarheid: openbaar
---
Dit protocol is er voor ${opsomming(politiek.kring)}.<#if politiek.kring_extra?has_content> Het is er ook voor ${opsomming(politiek.kring_extra)}.</#if> Hierna heten zij samen ambtsdragers<#if politiek.kring?seq_contains("fractiemedewerkers") || politiek.kring?seq_contains("rekenkamer") || politiek.kring_extra?has_content>, ook als hun functie geen politiek ambt is</#if>. De afspraken blijven gelden na het einde van het ambt, als het gedrag nog met dat ambt te maken heeft.<#if norm.naasten?has_content>

Ook ${opsomming(norm.naasten)} vallen eronder. Dat geldt als iemand hen lastigvalt vanwege het ambt.</#if>

Voor medewerkers van de gemeente is er een eigen agressieprotocol. Dat heeft een andere wettelijke basis.
