---
bron: ["S000: 3", "S002: De Adviseur-VPD"]
als: {ivp.koers: verbeteren}
---
De basis staat. In deze periode houden wij de afspraken levend en verbeteren wij wat nog niet goed gaat. Wat wij van meldingen leren, verwerken wij in nieuwe afspraken, zodat hetzelfde minder vaak gebeurt.
