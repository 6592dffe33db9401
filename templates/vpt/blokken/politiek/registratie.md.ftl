---
bron: [avg, praktijk]
dekt: [maatregelen/registreren]
openbaarheid: openbaar
---
De contactpersoon legt elke melding vast <#if politiek.registratie.plaats == "apart">in een apart dossier. De griffier beheert het dossier van de raad en de gemeentesecretaris dat van het college.<#else>in een afgeschermd deel van de registratie voor medewerkers. Wie alleen de registratie voor medewerkers mag inzien, ziet dat deel niet.</#if> De melding beschrijft feiten: wat gebeurde er, waar, wanneer, wie was erbij en wat waren de gevolgen. Het slachtoffer leest de tekst na en kan die aanvullen.
