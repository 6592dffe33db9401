---
bron: [avg-5, praktijk]
als: {melden.signaal: ja}
bijschrift: "Afspraken over een signaal"
kolommen: [{breedte: 28}, {breedte: 72}]
---
| Onderwerp | Afspraak |
|---|---|
| Waar | <#if ingevuld(privacy.signaal.systeem)>${hoofdletter(privacy.signaal.systeem)}<#else>${invul("systeem met signalen")}</#if> |
| Doel | Een medewerker weet vooraf hoe het contact veilig verloopt |
| Wanneer | Na een incident met een risico op herhaling, of zolang een maatregel duurt |
| Wie zet het | <#if privacy.signaal.door??>${hoofdletter(privacy.signaal.door.naam)}<#else>De proceseigenaar</#if>; nooit de medewerker die het incident meemaakte |
| Wie ziet het | <#if ingevuld(privacy.signaal.zien)>${hoofdletter(privacy.signaal.zien)}<#else>${invul("wie het signaal ziet")}</#if> |
| Hoelang | Hoogstens <#if ingevuld(privacy.signaal.maanden)>${privacy.signaal.maanden} ${meervoud(privacy.signaal.maanden, "maand", "maanden")}<#else>${invul("aantal maanden")}</#if>; daarna vervalt het, tenzij opnieuw is gewogen of het nodig is |
| Bericht | De betrokkene leest in de brief dat het signaal er staat, wat het zegt en tot wanneer |
| Wel zo | Voer dit gesprek met een collega erbij; bel niet terug, maar schrijf |
| Niet zo | Agressief; verward; lastige klant; kijk uit |
