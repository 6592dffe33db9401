---
bron: ["S002: Nazorg", praktijk]
---
U kunt hulp krijgen van ${opsomming(nazorg.hulp, "tekst", "of")}. Dat kan ook later nog. Wat u bespreekt, blijft vertrouwelijk.
