---
bron: [rechtspositie, "S002: Werkgeversverantwoordelijkheid", praktijk]
openbaarheid: openbaar
---
Politieke ambtsdragers zijn geen werknemers. Dit protocol rust daarom niet op de Arbeidsomstandighedenwet, maar op:

- de landelijke regels over de rechtspositie van politieke ambtsdragers;
- de ruimte die raad en college hebben om hun eigen werkwijze te regelen;
- de zorg van de gemeente voor een bestuur dat zonder dwang kan besluiten.

Wat hier staat, zijn afspraken en geen instructies. Iedere ambtsdrager houdt de vrijheid die bij het ambt hoort. Niemand kan een ambtsdrager opdragen om iets te melden of om aangifte te doen.
