---
bron: [gemeentewet-26, rvs-2022-3148]
openbaarheid: openbaar
---
In een openbare vergadering gaat de voorzitter over de orde. De voorzitter kan toehoorders die de orde verstoren, laten vertrekken. Wie dat herhaalt, kan ten hoogste drie maanden de toegang tot de vergadering worden geweigerd. Dat is een bevoegdheid uit de Gemeentewet. Zij staat los van een ${maatregelen.verbod.naam.tekst}. Zo'n weigering is wel een besluit en daartegen staat bezwaar open.
