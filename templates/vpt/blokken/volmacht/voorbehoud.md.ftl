---
bron: [gemeentewet-160, gemeentewet-171, gemeentewet-26, sr-285b, praktijk]
---
Het college beslist zelf over:

- een maatregel die buiten de grens van een volmacht valt;
- een rechtszaak tegen een veroorzaker, en het einde daarvan;
- een zaak waarin iedereen met een volmacht betrokken of afwezig is;
- wijziging of intrekking van deze regeling, samen met de burgemeester.

Deze regeling gaat niet over de bevoegdheden van de burgemeester voor de openbare orde. Zij gaat ook niet over orde en toegang in de raadsvergadering; daarover gaat de voorzitter van de raad.

Bij sommige strafbare feiten is een klacht van het slachtoffer zelf nodig. Namens het slachtoffer kan een ander dat alleen met een bijzondere volmacht van het slachtoffer, die niet uit deze regeling volgt.

Niemand kan een ${maatregelen.verbod.naam.tekst} geven dat langer duurt dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}, ook het college niet. Daarvoor moet eerst het agressieprotocol veranderen.
