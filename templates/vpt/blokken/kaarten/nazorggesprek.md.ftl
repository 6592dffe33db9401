---
bron: ["S002: Nazorg"]
als: {nazorg.termijn: [24-uur, 48-uur]}
soort: invul
---
- [ ] **${hoofdletter(nazorg.termijn.tekst)} na het incident:** <#if nazorg.door?? && nazorg.door.id != "leidinggevende">${nazorg.door.lidwoord.tekst} ${nazorg.door.naam} voert<#else>u voert</#if> het eerste nazorggesprek, op [datum en tijd](invul:).
