---
bron: ["S002: Nazorg", "S002: Terugkoppeling", ombudsman-groningen-23-1-041]
dekt: [maatregelen/schade]
soort: invul
---
- [ ] Vraag <#if nazorg.vervolg?has_content>${opsomming(nazorg.vervolg)}<#else>geregeld</#if> hoe het gaat.
- [ ] <#if nazorg.terugkoppeling?? && nazorg.terugkoppeling.id != "leidinggevende">${hoofdletter(nazorg.terugkoppeling.lidwoord.tekst)} ${nazorg.terugkoppeling.naam} houdt<#else>Houd</#if> het slachtoffer op de hoogte van maatregel, aangifte en schade.
- [ ] Zet het einde van een maatregel en het moment om opnieuw te kijken in de agenda.
- [ ] Bespreek met het team wat beter kan en geef het door.
