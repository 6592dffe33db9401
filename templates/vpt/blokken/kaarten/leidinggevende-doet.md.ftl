---
bron: ["S002: Nazorg", "S000: 3, accent 2"]
dekt: [maatregelen/nazorg]
---
<#if nazorg.opvang != "leidinggevende">
- ${nazorg.opvang.tekst}
</#if>
- <#if nazorg.door?? && nazorg.door.id != "leidinggevende"><#if nazorg.opvang == "leidinggevende">Uw leidinggevende komt meteen zelf. </#if>${hoofdletter(nazorg.door.lidwoord.tekst)} ${nazorg.door.naam} komt uit zichzelf<#else>Uw leidinggevende komt <#if nazorg.opvang == "leidinggevende">meteen zelf<#else>uit zichzelf</#if></#if> en praat ${nazorg.termijn.tekst}<#if nazorg.termijn != "dezelfde-dag"> na het incident</#if> met u.
- De veroorzaker krijgt binnen ${reactie.termijn.tekst} na de melding een eerste reactie.
- <#if nazorg.terugkoppeling?? && nazorg.terugkoppeling.id != "leidinggevende">${hoofdletter(nazorg.terugkoppeling.lidwoord.tekst)} ${nazorg.terugkoppeling.naam}<#else>Uw leidinggevende</#if> vertelt u hoe het afloopt.
<#if nazorg.vervolg?has_content>
- ${hoofdletter(opsomming(nazorg.vervolg))} vraagt uw leidinggevende opnieuw hoe het met u gaat.
</#if>
