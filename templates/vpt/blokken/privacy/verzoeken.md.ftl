---
bron: [avg-12, rbdha-2017-15813, awb-6-7]
bijschrift: "Verzoeken en hoe de gemeente ermee omgaat"
kolommen: [{breedte: 24}, {breedte: 76}]
---
<#if privacy.verzoeken??>${hoofdletter(privacy.verzoeken.lidwoord.tekst)} ${privacy.verzoeken.naam}<#else>De proceseigenaar</#if> handelt verzoeken af. Het antwoord komt binnen een maand. Is meer tijd nodig, dan hoort de vrager dat binnen die maand. Een afwijzing is schriftelijk en met redenen. Zij noemt de weg van bezwaar, want een beslissing op een verzoek is een besluit. Dat geldt niet voor de maatregel zelf, zoals een ${maatregelen.verbod.naam.tekst}.

| Verzoek | Zo gaat het |
|---|---|
| Inzage | De gemeente stelt eerst vast wie het vraagt. Zij laat weg wat een ander in gevaar brengt of alleen over een ander gaat. |
| Verbeteren | Een feit dat niet klopt, wordt hersteld. Is er verschil van mening, dan komt de lezing van de betrokkene erbij te staan. |
| Verwijderen | De gemeente weegt of de gegevens nog nodig zijn. Is de bewaartermijn voorbij (${melden.bewaartermijn}), dan zijn zij dat niet meer. De Archiefwet kan een andere termijn geven. |
| Beperken | Loopt er onenigheid, dan blijft het gegeven staan, maar gebruikt de gemeente het zo lang niet. |
<#if !ingevuld(melden.grondslag)>
| Bezwaar tegen gebruik | Of dit kan, hangt af van de grondslag. Die is nog niet gekozen. |
<#elseif melden.grondslag == "wettelijke-plicht">
| Bezwaar tegen gebruik | Kan niet bij deze grondslag. Een verzoek leest de gemeente als een verzoek om te verwijderen of te beperken. |
<#else>
| Bezwaar tegen gebruik | De gemeente stopt, tenzij haar redenen zwaarder wegen. Zij legt die uit. |
</#if>
