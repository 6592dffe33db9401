---
bron: ["S002: Nazorg", praktijk]
---
De medewerker kan hulp krijgen van ${opsomming(nazorg.hulp, "tekst", "of")}.<#if nazorg.hulp?size gt 1> Hij kiest zelf welke hulp bij hem past.</#if> Hulp mag ook later, want klachten komen soms pas na weken. Afdeling ${organisatie.afdeling_personeel} helpt bij het regelen ervan. Wat de medewerker met een hulpverlener bespreekt, blijft tussen hen.

Ook getuigen en collega's krijgen aandacht. De leidinggevende bespreekt het incident met het team en vraagt eerst aan het slachtoffer wat hij mag vertellen.
