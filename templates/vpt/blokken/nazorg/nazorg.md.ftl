---
bron: ["S002: Nazorg", bw-7-611]
dekt: [maatregelen/nazorg]
---
Het slachtoffer krijgt meteen opvang, blijft niet alleen en hoeft niet door te werken. <#if nazorg.opvang == "leidinggevende" && (!nazorg.door?? || nazorg.door.id == "leidinggevende")>De leidinggevende komt meteen zelf en voert<#else>${nazorg.opvang.tekst} <#if nazorg.door??>${hoofdletter(nazorg.door.lidwoord.tekst)} ${nazorg.door.naam}<#else>De leidinggevende</#if> komt uit zichzelf en voert</#if> ${nazorg.termijn.tekst}<#if nazorg.termijn != "dezelfde-dag"> na het incident</#if> een eerste gesprek. De medewerker hoeft daar niet om te vragen.<#if document.vorm == "kort"> In het gesprek gaat het om wat de medewerker nodig heeft, om de veiligheid thuis en om wat er nu gebeurt.<#else> In het gesprek gaat het om:</#if>
<#if document.vorm != "kort">

- hoe het gaat en wat de medewerker nu nodig heeft;
- of de medewerker veilig naar huis kan en of de thuissituatie veilig is;
- wat er nu gebeurt: registratie, reactie op de veroorzaker, aangifte en schade;
- wie contact houdt en wanneer het volgende gesprek is.
</#if>
<#if nazorg.vervolg?has_content>

De leidinggevende vraagt ${opsomming(nazorg.vervolg)} opnieuw hoe het gaat.
</#if>
