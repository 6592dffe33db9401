---
bron: [avg, avg-9, uavg-33, praktijk]
openbaarheid: openbaar
---
Ambtsdragers zijn geen werknemers. De regels voor de registratie van medewerkers gelden daarom niet vanzelf. Wel geldt de Algemene verordening gegevensbescherming (AVG). Raad en college spreken af:

- De grondslag is <#if ingevuld(politiek.registratie.grondslag)>${politiek.registratie.grondslag.tekst}<#else>${invul("grondslag uit het verwerkingsregister")}</#if>.
- De bewaartermijn is ${politiek.registratie.bewaartermijn}. De selectielijst bij de Archiefwet kan voor een dossier een andere termijn geven.
- Toegang <#if politiek.registratie.toegang?has_content>hebben<#else>hebben alleen</#if> de contactpersoon van het slachtoffer en <#if politiek.coordinatie??>${politiek.coordinatie.lidwoord.tekst} ${politiek.coordinatie.naam}<#else>wie bij de afdeling ${organisatie.afdeling_veiligheid} de hulp coördineert</#if>.<#if politiek.registratie.toegang?has_content> Verder <#if politiek.registratie.toegang?size gt 1>hebben<#else>heeft</#if> alleen <#list politiek.registratie.toegang as rol>${rol.lidwoord.tekst} ${rol.naam}<#if rol?has_next><#if rol?index + 2 == politiek.registratie.toegang?size> en <#else>, </#if></#if></#list> toegang.</#if> Wie de reactie, de aangifte of de schade behandelt, krijgt wat daarvoor nodig is. Raad, college en fracties krijgen geen gegevens over personen.
- Gegevens over gezondheid en over de politieke voorkeur van de veroorzaker staan er niet in. Over het gezin staat er alleen wat voor de veiligheid nodig is.
- Gegevens over een strafbaar feit legt de gemeente alleen vast voor zover de wet dat toelaat. De functionaris gegevensbescherming adviseert daarover voordat de registratie begint.

Slachtoffer en veroorzaker mogen hun gegevens inzien en kunnen vragen om verbetering of verwijdering.<#if ingevuld(politiek.registratie.grondslag) && politiek.registratie.grondslag == "taak-van-belang"> Zij kunnen ook bezwaar maken tegen het gebruik van hun gegevens.</#if> De veroorzaker hoort welke gegevens de gemeente vastlegt en waarom. De gemeente wacht daarmee zolang dat nodig is voor een onderzoek of voor iemands veiligheid. Vragen en verzoeken kunnen naar ${melden.privacycontact}. Wie er met de gemeente niet uitkomt, kan een klacht indienen bij de Autoriteit Persoonsgegevens.
