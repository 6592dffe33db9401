---
bron: ["S002: Bestuurlijke maatregelen", awb-9, ombudsman-2019-024, praktijk]
openbaarheid: openbaar
als: {norm.uitdragen: website}
---
Gaat iemand over de grens, dan stoppen wij het gesprek. Wij vragen later naar uw kant van het verhaal. Hulp die u echt nodig hebt, blijft u krijgen. Bent u het niet eens met wat wij doen? Dan kunt u een klacht indienen bij ${gemeente.klachtadres}, en daarna bij ${gemeente.ombudsman}. Hoe wij met uw gegevens omgaan, leest u in onze privacyverklaring.
