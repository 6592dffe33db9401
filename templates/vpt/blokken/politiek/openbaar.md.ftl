---
bron: [woo-5-1, gemeentewet-87, praktijk]
openbaarheid: openbaar
---
Raad en college stellen de openbare tekst van dit protocol vast. Telefoonnummers, noodafspraken en afspraken over de beveiliging van een woning zijn vertrouwelijk. Zij horen niet in een versie voor de openbare vergadering of het Gemeenteblad. De griffier en de gemeentesecretaris houden deze gegevens bij; daarvoor is geen nieuw besluit nodig. Ambtsdragers en hun contactpersonen krijgen het volledige exemplaar en delen het niet. Zo nodig legt het college of de burgemeester er geheimhouding op volgens de Gemeentewet.
