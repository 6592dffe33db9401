---
bron: ["S000: 3", praktijk]
openbaarheid: openbaar
als: {norm.uitdragen: brieven}
---
Deze zin komt onder uitnodigingen en brieven: "<#if norm.toon == "streng">Wij behandelen u met respect en verwachten dat ook van u. Schelden en dreigen accepteren wij niet.<#elseif norm.toon == "mild">Wij gaan met respect met elkaar om. Lukt een afspraak niet of hebt u hulp nodig, laat het ons dan weten.<#else>Wij helpen u graag. Komt u er met ons niet uit, dan leest u op <#if gemeente.website??>${gemeente.website}<#else>onze website</#if> hoe u een klacht indient.</#if>" In een brief met slecht nieuws staat de zin niet.
