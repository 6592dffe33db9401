---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Nazorg", "S002: Melding en aangifte bij de politie"]
dekt: [maatregelen/registreren]
soort: invul
---
- [ ] De melding is binnen, uiterlijk ${melden.termijn.tekst}. De registratie volgt ${melden.registreren_termijn.tekst} na de melding.
<#if nazorg.termijn == "dezelfde-dag">
- [ ] <#if nazorg.door?? && nazorg.door.id != "leidinggevende">${hoofdletter(nazorg.door.lidwoord.tekst)} ${nazorg.door.naam}<#else>U</#if> voert het eerste nazorggesprek, op [tijd](invul:).
</#if>
- [ ] Praat met het slachtoffer over aangifte. Namens de gemeente doet <#if aangifte.namens??>${aangifte.namens.lidwoord.tekst} ${aangifte.namens.naam}<#else>[rol met volmacht](invul:)</#if> dat.
- [ ] Leg schade vast, met foto's en bonnen.
- [ ] Vertel het team kort wat het mag weten, na overleg met het slachtoffer.
<#list kaarten.eigen_stappen as stap>
- [ ] ${stap}
</#list>
