---
bron: [praktijk, collectieve-norm]
openbaarheid: openbaar
---
Soms zijn na een incident tijdelijk extra maatregelen nodig, zoals begeleiding naar de auto, een andere vergaderplek of een beveiliger bij een spreekuur. De gemeente regelt en betaalt die. Bij de start staat vast waarom de maatregel nodig is, hoelang zij duurt en wanneer zij opnieuw wordt bekeken. ${politiek.afschalen.tekst} wanneer de maatregel stopt. Het slachtoffer hoort dat vooraf en kan op elk moment om een nieuw gesprek vragen.

Voor beveiliging door de politie gelden landelijke regels. De gemeente volgt wat volgens die regels wordt beslist.
