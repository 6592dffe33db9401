---
bron: ["S002: Nazorg", "S002: Terugkoppeling", collectieve-norm]
dekt: [maatregelen/nazorg]
openbaarheid: openbaar
---
De contactpersoon komt uit zichzelf en voert ${nazorg.termijn.tekst}<#if nazorg.termijn != "dezelfde-dag"> na het incident</#if> een eerste gesprek. Het slachtoffer hoeft daar niet om te vragen.<#if document.vorm == "kort"> Het gaat om de veiligheid, het gezin, het werk in het ambt en wat er nu gebeurt.<#else> Het gaat om:</#if>
<#if document.vorm != "kort">

- hoe het gaat en of het slachtoffer zich veilig voelt, ook thuis en onderweg;
- wat er nodig is om het ambt te kunnen blijven uitoefenen, of om tijdelijk afstand te nemen;
- hoe het met het gezin gaat en wat school, werk of familie moet weten;
- wat er nu gebeurt en wie waarvoor aanspreekpunt is.
</#if>
<#if nazorg.vervolg?has_content>

De contactpersoon vraagt ${opsomming(nazorg.vervolg)} opnieuw hoe het gaat.
</#if>

Tot de zaak is afgerond, vertelt de contactpersoon uit zichzelf wat er gebeurt met de melding, de reactie, de aangifte en de schade. Is er geen nieuws, dan zegt de contactpersoon dat ook. De nazorg stopt niet als iemand aftreedt.
