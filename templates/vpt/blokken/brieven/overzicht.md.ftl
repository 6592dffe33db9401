---
bron: [praktijk]
bijschrift: "Welke brief u wanneer gebruikt"
kolommen: [{breedte: 42}, {breedte: 58}]
---
| Brief | Gebruik deze brief |
|---|---|
| [](#deel:uitnodiging) | als eerste reactie, om iemand te horen |
| [](#deel:verbod-tijdelijk) | als wachten op het gesprek niet veilig is |
| [](#deel:waarschuwing) | na een eerste incident dat geen zwaardere maatregel vraagt |
| [](#deel:contactbeperking) | als iemand blijft bellen, mailen of berichten plaatst |
| [](#deel:verbod) | als een lichtere maatregel niet genoeg is |
| [](#deel:verlenging) | bij een nieuw incident of een blijvende dreiging |
| [](#deel:verbod-einde) | als een maatregel afloopt of eerder stopt |
| [](#deel:politie) | bij een ${maatregelen.verbod.naam.tekst}, ook als het verandert of eindigt |
<#if schade.eigen_schade>
| [](#deel:schade) | als de gemeente schade heeft die zij wil verhalen |
</#if>
| [](#deel:gegevens) | bij de eerste brief aan iemand die in de registratie staat |
<#if maatregelen.verlaging_uitkering>
| [](#deel:uitkering-voornemen) | voordat het college een uitkering verlaagt |
| [](#deel:uitkering-besluit) | als het college tot verlaging besluit |
</#if>
