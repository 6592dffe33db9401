---
bron: [praktijk]
soort: invul
openbaarheid: intern
kolommen: [{breedte: 40}, {breedte: 60}]
---
Gebruik dit bij een dreigtelefoontje of bommelding. Blijf aan de lijn, schrijf letterlijk op en laat een collega 112 bellen.

| Vraag | Antwoord |
|---|---|
| Datum, begin en einde van het gesprek | [datum en tijden](invul:) |
| Nummer in het scherm | [nummer of anoniem](invul:) |
| Letterlijke woorden van de dreiging | [woorden](invul:) |
| Waar, wanneer en hoe gaat het gebeuren? | [antwoord van de beller](invul:) |
| Waarom, en tegen wie? | [antwoord van de beller](invul:) |
| Wie bent u en waar bent u nu? | [antwoord van de beller](invul:) |
| Stem: hoog of laag, jong of oud, accent, rustig of gejaagd | [omschrijving](invul:) |
| Geluiden op de achtergrond | [verkeer, stemmen, muziek of anders](invul:) |
| Wie nam op en wie is gewaarschuwd? | [namen en tijden](invul:) |
