---
bron: [avg-13-14, avg, uavg-33]
soort: invul
---
Onderwerp: **bericht over uw gegevens**

${brieven.aanhef.tekst} [naam](invul:),

U was betrokken bij een incident op [datum](invul:). Daarover leggen wij gegevens van u vast. U leest hier welke, waarom en hoelang. Ook leest u wat uw rechten zijn.

**Wie verantwoordelijk is.** <#if organisatie.werkgever == "werkorganisatie">Dat is [wie volgens het verwerkingsregister verantwoordelijk is](invul:).<#else>Dat is het college van burgemeester en wethouders van ${gemeente.naam}.</#if> De functionaris gegevensbescherming houdt toezicht en is te bereiken via ${melden.fg}.

**Welke gegevens.** Wij leggen vast: uw naam en uw contactgegevens, wat er is gebeurd, wat u daarover zei en welke maatregel volgde. Wij kregen deze gegevens van [onze medewerkers, getuigen of anderen](invul:). Over uw gezondheid leggen wij niets vast. Gaat het om een strafbaar feit, dan noteren wij alleen wat tegen onze medewerkers of eigendommen is gedaan.

**Waarom.** Wij doen dit om het incident af te handelen, om onze medewerkers te beschermen en om van incidenten te leren. De grondslag is <#if ingevuld(melden.grondslag)>${melden.grondslag.tekst}<#else>${invul("grondslag uit het verwerkingsregister")}</#if>.<#if ingevuld(melden.grondslag) && melden.grondslag == "gerechtvaardigd-belang"> Ons belang is de veiligheid van medewerkers en bezoekers.</#if>

**Wie ze zien.** Alleen wie dat voor het werk nodig heeft, ziet uw gegevens. <#if melden.toegang?has_content>Dat <#if melden.toegang?size == 1>is deze functie<#else>zijn deze functies</#if>: ${opsomming(melden.toegang, "naam")}.<#else>Dat zijn: ${invul("rollen met toegang tot de registratie")}.</#if><#if melden.systeem == "gir"> De beheerder van het registratiesysteem bewaart ze in onze opdracht.<#elseif melden.systeem == "eigen-systeem"> Beheert een bedrijf ons systeem, dan doet het dat in onze opdracht.</#if> De politie krijgt gegevens als wij een ${maatregelen.verbod.naam.tekst} opleggen of aangifte doen. Wij zetten u niet op een lijst voor andere organisaties.

**Hoelang.** De bewaartermijn is ${melden.bewaartermijn}. Daarna verwijderen wij de gegevens, tenzij de Archiefwet een andere termijn geeft.
<#if melden.signaal>

**Een signaal.** In een werksysteem van de gemeente staat tot en met [einddatum, of haal deze alinea weg](invul:) een signaal bij uw naam. Het zegt alleen wat een medewerker moet doen: [wat de medewerker doet](invul:). Alleen medewerkers die contact met u hebben, zien het.
</#if>

**Uw rechten.** U mag uw gegevens inzien. U kunt vragen om ze te verbeteren, aan te vullen of te verwijderen, of om het gebruik te beperken.<#if !ingevuld(melden.grondslag)> U kunt ook bezwaar maken tegen het gebruik, als de wet dat bij deze grondslag toelaat.<#elseif melden.grondslag != "wettelijke-plicht"> U kunt ook bezwaar maken tegen het gebruik van uw gegevens.</#if> Stuur uw vraag naar ${melden.privacycontact}. Bent u niet tevreden met ons antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.
