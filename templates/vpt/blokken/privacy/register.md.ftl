---
bron: [arbowet-3, avg-30, avg-5, gir, praktijk]
dekt: [maatregelen/registreren, adviseurstaken/registratie]
bijschrift: "Regel voor het verwerkingsregister"
kolommen: [{breedte: 28}, {breedte: 72}]
---
| Onderwerp | Wat er staat |
|---|---|
| Verwerking | Registratie van incidenten met ${thema.term.tekst} tegen medewerkers |
| Nummer | ${privacy.registernummer} |
| Verantwoordelijk | <#if organisatie.werkgever == "werkorganisatie">${hoofdletter(privacy.verantwoordelijke)}<#else>Het college van burgemeester en wethouders van ${gemeente.naam}</#if> |
| Proceseigenaar | <#if privacy.eigenaar??>${hoofdletter(privacy.eigenaar.lidwoord.tekst)} ${privacy.eigenaar.naam}<#else>De ${organisatie.secretaris_aanduiding.tekst}</#if> |
| FG | Te bereiken via ${melden.fg} |
| Doelen | Het incident afhandelen, medewerkers beschermen en van incidenten leren |
| Grondslag | <#if ingevuld(melden.grondslag)>${hoofdletter(melden.grondslag.tekst)}<#if melden.grondslag == "wettelijke-plicht">; artikel 3 van de Arbeidsomstandighedenwet</#if><#else>${invul("grondslag uit het verwerkingsregister")}</#if> |
| Mensen | Medewerkers die iets overkwam of die meldden, veroorzakers en hun gemachtigden of ouders, en getuigen |
| Gegevens | Naam en contactgegevens, datum en plaats, wat er gebeurde, wat de veroorzaker daarover zei, schade, maatregel, aangifte en afloop |
| Herkomst | De medewerker die meldt, getuigen, de veroorzaker zelf en berichten of beelden van het incident |
| Ontvangers | <#if melden.toegang?has_content>Binnen de gemeente: ${opsomming(melden.toegang, "naam")}<#else>Binnen de gemeente: ${invul("rollen met toegang tot de registratie")}</#if>. Daarbuiten: politie en Openbaar Ministerie bij een aangifte of een ${maatregelen.verbod.naam.tekst}<#if bevat("privacy/delen")>, en wie in [](#blok:privacy/delen) staat</#if> |
| Bewaartermijn | ${hoofdletter(melden.bewaartermijn)}<#if melden.systeem != "eigen-formulier">; papieren formulieren worden vernietigd zodra de gegevens in het systeem staan en de selectielijst dat toelaat</#if> |
| Systeem | <#if melden.systeem == "eigen-systeem" && melden.systeem_naam??>${hoofdletter(melden.systeem_naam)}<#else>${hoofdletter(melden.systeem.tekst)}</#if> |
<#if melden.systeem == "gir" || privacy.verwerker??>
| Verwerker | <#if melden.systeem == "gir">A&O fonds Gemeenten, voor het GIR<#else>${privacy.verwerker}</#if>; verwerkersovereenkomst <#if ingevuld(privacy.overeenkomst)><#if privacy.overeenkomst == "gesloten">gesloten op ${privacy.overeenkomst_datum}<#else>nog te sluiten</#if><#else>${invul("gesloten of nog te sluiten")}</#if> |
<#else>
| Verwerker | Geen; de gemeente beheert de registratie zelf |
</#if>
| Buiten Europa | <#if ingevuld(privacy.doorgifte)><#if privacy.doorgifte == "geen">Geen doorgifte buiten de Europese Economische Ruimte<#else>Doorgifte ${privacy.doorgifte.tekst}</#if><#else>${invul("doorgifte buiten de Europese Economische Ruimte")}</#if> |
| Beveiliging | ${hoofdletter(opsomming(privacy.beveiliging))} |
