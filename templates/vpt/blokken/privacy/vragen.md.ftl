---
bron: [avg-35, ap-zwarte-lijst, praktijk]
bijschrift: "Vragen vooraf"
kolommen: [{breedte: 38}, {breedte: 14}, {breedte: 48}]
---
Een DPIA is nodig als de registratie voor mensen een hoog risico geeft. Deze vragen helpen om dat te bepalen. De antwoorden volgen uit de keuzes van de gemeente; wat open is, vult de proceseigenaar in.

| Vraag | Antwoord | Waarom |
|---|---|---|
| Gaat het om strafbare feiten? | Ja | Een deel van de incidenten is strafbaar. |
| Gaat het om mensen die minder vrij zijn om nee te zeggen? | Ja | Medewerkers hangen van hun werkgever af.<#if maatregelen.bijzondere_veroorzakers?seq_contains("minderjarige") && maatregelen.bijzondere_veroorzakers?seq_contains("onbegrepen-gedrag")> Een veroorzaker kan minderjarig zijn of onbegrepen gedrag vertonen.<#elseif maatregelen.bijzondere_veroorzakers?seq_contains("minderjarige")> Een veroorzaker kan minderjarig zijn.<#elseif maatregelen.bijzondere_veroorzakers?seq_contains("onbegrepen-gedrag")> Een veroorzaker kan onbegrepen gedrag vertonen.</#if> |
| Kan iemand er toegang of contact door verliezen? | Ja | Een ${maatregelen.verbod.naam.tekst} duurt hoogstens ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}. Onmisbare dienstverlening gaat door. |
| Gaan gegevens naar een ander systeem? | <#if melden.signaal>Ja<#else>Nee</#if> | <#if melden.signaal>Er kan een tijdelijk signaal staan in <#if ingevuld(privacy.signaal.systeem)>${privacy.signaal.systeem}<#else>${invul("systeem met signalen")}</#if>.<#else>De gemeente zet geen signalen in andere systemen.</#if> Andere koppelingen: ${invul("koppelingen, of geen")}. |
| Beslist een computer? | Nee | Een medewerker beslist, na hoor en wederhoor. |
| Om hoeveel mensen gaat het? | <#if ivp.cijfers?has_content>${ivp.cijfers?last.meldingen} ${meervoud(ivp.cijfers?last.meldingen, "melding", "meldingen")}<#else>${invul("aantal meldingen per jaar")}</#if> | <#if ivp.cijfers?has_content>In ${ivp.cijfers?last.jaar}, volgens ${ivp.cijfers?last.bron}.<#else>Per jaar, met de bron erbij.</#if> |
| Volgt de gemeente mensen, bijvoorbeeld met camera's? | <#if preventie.gebouw?seq_contains("cameras")>Ja<#else>${invul("ja of nee")}</#if> | <#if preventie.gebouw?seq_contains("cameras")>Er hangen camera's, met een bord bij de ingang. </#if>Beelden horen alleen bij een melding als zij het incident laten zien. |
| Is de techniek nieuw, zoals spraakherkenning? | ${invul("ja of nee")} | ${invul("toelichting")} |
| Krijgen andere organisaties gegevens? | Per geval | Politie en Openbaar Ministerie, en bij schade een jurist.<#if privacy.partners == "geen"> Partners krijgen geen namen.<#else> Partners alleen bij acuut gevaar.</#if> Een gedeelde lijst met namen is er niet. |
| Staan er gegevens over gezondheid in? | Nee | Die horen bij de bedrijfsarts. |
