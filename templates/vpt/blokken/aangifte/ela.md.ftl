---
bron: [sv-12, ela, "S002: Eenduidige landelijke afspraken", S004]
openbaarheid: openbaar
---
Politie en Openbaar Ministerie werken bij VPT-zaken volgens de geldende Eenduidige Landelijke Afspraken (ELA). Zij geven deze zaken hoge prioriteit. Dat is geen belofte over snelheid of afloop. Het Openbaar Ministerie verhoogt de strafeis in deze zaken in beginsel met 200%. De officier van justitie weegt alle omstandigheden en de rechter bepaalt de straf.

Loopt een zaak anders dan verwacht, dan vraagt de gemeente uitleg aan de VPT-contactpersoon van politie of Openbaar Ministerie. Seponeert de officier de zaak, dan bespreekt de gemeente de reden met het slachtoffer. Zij bespreekt ook of een klacht bij het gerechtshof zin heeft.
