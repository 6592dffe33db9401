---
bron: [avg-13-14, avg]
openbaarheid: openbaar
---
**Wie ze zien.** Alleen wie dat voor het werk nodig heeft, ziet uw gegevens. <#if melden.toegang?has_content>Dat <#if melden.toegang?size == 1>is deze functie<#else>zijn deze functies</#if>: ${opsomming(melden.toegang, "naam")}.<#else>Dat zijn: ${invul("rollen met toegang tot de registratie")}.</#if><#if melden.systeem == "gir"> De beheerder van het registratiesysteem bewaart ze in onze opdracht.<#elseif melden.systeem == "eigen-systeem"> Beheert een bedrijf ons systeem, dan doet het dat in onze opdracht.</#if> De politie krijgt gegevens als wij een ${maatregelen.verbod.naam.tekst} opleggen of aangifte doen.<#if privacy.partners == "gevaar"> Bij acuut gevaar kunnen wij ook een andere organisatie waarschuwen.</#if> Verhalen wij schade, dan krijgt onze jurist wat daarvoor nodig is. Wij zetten u niet op een lijst voor andere organisaties.
