---
bron: ["S002: Bestuurlijke maatregelen", "S002: Preventie", ombudsman-2015-011]
---
Een definitieve maatregel volgt pas na hoor en wederhoor. De gemeente nodigt de veroorzaker uit voor een ${reactie.gesprek.tekst}.

Het slachtoffer voert dit gesprek niet alleen en hoeft er niet bij te zijn. De veroorzaker mag iemand meenemen. Is een gesprek niet veilig of blijft de veroorzaker weg, dan kan die schriftelijk reageren, binnen ${reactie.schriftelijk} dagen na de datum van de uitnodiging. Blijft een reactie uit, dan kan de gemeente een maatregel nemen.
