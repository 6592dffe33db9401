---
bron: ["S002: Nazorg"]
als: {nazorg.termijn: [24-uur, 48-uur]}
soort: invul
---
- [ ] **${hoofdletter(nazorg.termijn.tekst)} na het incident:** het eerste nazorggesprek, door <#if nazorg.door??>${nazorg.door.lidwoord.tekst} ${nazorg.door.naam}<#else>u als leidinggevende</#if>, op [datum en tijd](invul:).
