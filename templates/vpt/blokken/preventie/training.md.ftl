---
bron: [arbowet-8, arbobesluit-2-15, "S002: Mogelijke taken van de Adviseur-VPD"]
dekt: [maatregelen/training, adviseurstaken/opleiding, adviseurstaken/nieuwe-medewerkers, inspectiepunten/voorlichting]
---
Nieuwe medewerkers krijgen uitleg over dit protocol in hun eerste werkweken. ${hoofdletter(preventie.training_voor.tekst)} volgen ${preventie.training.tekst} een training in het omgaan met agressie. Leidinggevenden leren ook hoe zij reageren op een veroorzaker en hoe zij nazorg geven. De training is werktijd.
