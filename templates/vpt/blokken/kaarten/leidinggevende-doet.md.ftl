---
bron: ["S002: Nazorg", "S000: 3, accent 2"]
dekt: [maatregelen/nazorg]
---
- ${nazorg.opvang.tekst}
- <#if nazorg.door??>${hoofdletter(nazorg.door.lidwoord.tekst)} ${nazorg.door.naam}<#else>Uw leidinggevende</#if> komt uit zichzelf en praat ${nazorg.termijn.tekst}<#if nazorg.termijn != "dezelfde-dag"> na het incident</#if> met u.
- De veroorzaker krijgt binnen ${reactie.termijn.tekst} na de melding een eerste reactie.
- ${hoofdletter((nazorg.terugkoppeling.lidwoord.tekst)!"de")} ${(nazorg.terugkoppeling.naam)!"leidinggevende"} vertelt u hoe het afloopt.
<#if nazorg.vervolg?has_content>
- Er wordt ${opsomming(nazorg.vervolg)} opnieuw gevraagd hoe het met u gaat.
</#if>
