---
bron: [praktijk]
soort: invul
herhaalbaar: ja
---
**Gemeente ${gemeente.naam}**\
${gemeente.postadres}\
Telefoon ${gemeente.telefoon}

[naam van de ontvanger](invul:)\
[straat en huisnummer](invul:)\
[postcode en plaats](invul:)

Datum: [datum van verzending](invul:)\
Ons kenmerk: [zaaknummer](invul:)
