---
bron: ["S002: Melding en aangifte bij de politie", ela]
openbaarheid: openbaar
---
De naam van het slachtoffer staat in de aangifte en de verdachte kan het dossier inzien. Bij een ambtsdrager is die naam meestal al bekend. De gemeente belooft daarom geen geheimhouding. Dit kan wel:

- **Domicilie.** Het woonadres hoeft niet in de aangifte. Het slachtoffer kiest domicilie op ${aangifte.domicilie.tekst}. Vaak is dat genoeg.
- **Aangifte onder nummer** is een uitzondering. Zij heeft alleen zin als de verdachte niet weet om wie het gaat. Het Openbaar Ministerie beslist, na overleg met de politie.
- **Geheel zonder naam** aangifte doen is niet mogelijk.
