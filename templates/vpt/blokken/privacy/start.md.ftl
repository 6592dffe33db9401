---
bron: [avg-35, avg-28, avg-30, wor-27, praktijk]
soort: invul
---
Vink af wat klaar is voordat de eerste melding in het systeem komt:

- [ ] De FG heeft geadviseerd en het advies is verwerkt.
- [ ] De DPIA is gedaan, of de reden om haar niet te doen staat op papier.
- [ ] De regel staat in het verwerkingsregister.
- [ ] De ondernemingsraad heeft ingestemd met de registratie.
<#if melden.systeem == "gir" || privacy.verwerker??>
- [ ] De verwerkersovereenkomst is getekend.
</#if>
- [ ] De toegang in het systeem is gelijk aan wat hier is beschreven<#if bevat("privacy/matrix")> in [](#blok:privacy/matrix)</#if>.
- [ ] De bewaartermijn past bij de selectielijst, en iemand verwijdert de gegevens op tijd.
- [ ] De tekst voor de website staat online en het bericht aan betrokkenen ligt klaar.
- [ ] Wie toegang heeft, kent de regels voor feitelijk schrijven en voor geheimhouding.
