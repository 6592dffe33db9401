---
bron: ["S000: 3, accent 2", "S002: Bestuurlijke maatregelen", arbocatalogus-2014, ombudsman-2015-011]
dekt: [maatregelen/reactie]
soort: invul
---
- [ ] **Binnen ${reactie.termijn.tekst} na de melding:** <#if reactie.door?? && reactie.door.id != "leidinggevende">${reactie.door.lidwoord.tekst} ${reactie.door.naam} geeft<#else>u geeft</#if> de veroorzaker een eerste reactie. ${hoofdletter(reactie.telling.tekst)}.
- [ ] Is er aangifte of komt die nog, stem dan eerst af met de politie.
- [ ] Nodig de veroorzaker uit voor een ${reactie.gesprek.tekst}, of vraag om een schriftelijke reactie binnen ${reactie.schriftelijk} dagen.
- [ ] Kies pas daarna een maatregel. Is wachten niet veilig, dan kan een tijdelijke maatregel met een einddatum.
