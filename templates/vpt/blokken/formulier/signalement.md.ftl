---
bron: [praktijk]
soort: invul
openbaarheid: intern
kolommen: [{breedte: 40}, {breedte: 60}]
---
Vul dit meteen na het incident in, ieder voor zich en zonder overleg. Het is alleen voor de politie. Geef het formulier af en bewaar geen kopie.

| Kenmerk | Wat u zag |
|---|---|
| Lengte, postuur en geschatte leeftijd | [omschrijving](invul:) |
| Haar, baard, bril | [omschrijving](invul:) |
| Kleding en schoenen | [omschrijving](invul:) |
| Stem, taal en manier van lopen | [omschrijving](invul:) |
| Wat iemand bij zich had, ook een wapen of dier | [omschrijving](invul:) |
| Opvallende kenmerken, zoals een tatoeage of litteken | [omschrijving](invul:) |
| Voertuig en kenteken, richting van vertrek | [omschrijving](invul:) |
