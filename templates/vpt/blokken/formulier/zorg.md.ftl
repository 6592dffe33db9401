---
bron: ["S002: Nazorg", avg, praktijk]
dekt: [maatregelen/nazorg]
soort: invul
openbaarheid: intern
---
Eerste zorg. Kruis aan wat klopt en beschrijf geen letsel of klachten; die horen bij de bedrijfsarts.

- [ ] Eerste hulp is geregeld, of was niet nodig.
- [ ] De medewerker is opgevangen door [naam](invul:).
- [ ] De medewerker kan veilig naar huis en is daar veilig.
- [ ] Het eerste nazorggesprek (${nazorg.termijn.tekst}<#if nazorg.termijn != "dezelfde-dag"> na het incident</#if>) is op [datum en tijd](invul:), met [naam](invul:).
