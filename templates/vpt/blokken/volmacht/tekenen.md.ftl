---
bron: [gemeentewet-171, praktijk]
soort: invul
---
De brief eindigt met deze woorden:

> namens de gemeente ${gemeente.naam}\
> [naam en handtekening](invul:)\
> [functie](invul:), met volmacht van [datum van de volmacht](invul:)

De functie is precies die uit het register. Een vervanger zet erbij wie hij vervangt. De woorden 'bij mandaat' en 'het college besluit' horen niet in zo'n brief.
