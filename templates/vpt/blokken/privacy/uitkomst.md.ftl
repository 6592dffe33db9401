---
bron: [avg-35, avg-38]
---
Vaker dan één keer ja wijst op een hoog risico. <#if melden.dpia == "gedaan">De gemeente heeft daarom een DPIA gedaan. Zij loopt de vragen elk jaar na en herziet de DPIA als een antwoord verandert.<#elseif melden.dpia == "niet-nodig">De gemeente heeft toch beoordeeld dat een DPIA niet nodig is. De reden is: ${invul("waarom een DPIA niet nodig is, met het advies van de FG")}.<#else>De proceseigenaar beslist over de DPIA nadat de FG heeft geadviseerd. Tot die tijd begint de registratie niet. Registreert de gemeente al, dan heeft dit haast.</#if> Blijft een hoog risico over ondanks maatregelen, dan overlegt de gemeente eerst met de Autoriteit Persoonsgegevens.
