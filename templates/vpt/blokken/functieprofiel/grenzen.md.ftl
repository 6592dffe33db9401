---
bron: ["S002: Werkgeversverantwoordelijkheid", "S002: Melding en aangifte bij de politie", gemeentewet-160, avg, praktijk]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
Adviseren is iets anders dan beslissen. De ${organisatie.adviseur.naam}:

- beslist niet over een waarschuwing, een beperking van het contact of een ${maatregelen.verbod.naam.tekst}<#if maatregelen.volmachten?filter(v -> v.rol.id == "adviseur")?has_content>, tenzij de volmacht dat zegt</#if>;
- beslist niet in plaats van het slachtoffer over hulp, een klacht of een eigen schadeclaim;
- beslist niet over de inzet van politie of over vervolging, en doet geen onderzoek als de politie;
- beslist niet over politieke ambtsdragers en spreekt niet namens raad of college;
- beoordeelt geen gezondheid en vraagt niet naar medische gegevens;
- gebruikt meldingen niet om het werk van een medewerker te beoordelen;
- geeft gegevens over personen alleen door als dat mag en nodig is.

Verschillen adviseur en leidinggevende van mening, dan beslist de leidinggevende en legt die vast waarom. De adviseur kan de zaak voorleggen aan <#if organisatie.leiding == "gemeentesecretaris">de ${organisatie.secretaris_aanduiding.tekst}<#else>${organisatie.leiding.tekst}</#if>.
