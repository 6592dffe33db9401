---
bron: [gemeentewet-26]
openbaarheid: openbaar
---
In een openbare vergadering gaat de voorzitter over de orde. De voorzitter kan toehoorders die de orde verstoren, laten vertrekken. Wie dat herhaalt, kan ten hoogste drie maanden de toegang tot de vergadering worden geweigerd. Dat is een bevoegdheid uit de Gemeentewet. Zij staat los van een ${maatregelen.verbod.naam.tekst}.
