---
bron: ["S002: Bestuurlijke maatregelen", "S002: Melding en aangifte bij de politie", ela, uavg-33, praktijk]
soort: invul
bijschrift: "Gegevens om het verbod te handhaven"
kolommen: [{breedte: 38}, {breedte: 62}]
---
**Gemeente ${gemeente.naam}**\
${gemeente.postadres}\
Telefoon ${gemeente.telefoon}

Aan de politie, <#if samenwerking.basisteam??>basisteam ${samenwerking.basisteam}<#else>basisteam [naam](invul:)</#if>\
Ter attentie van de VPT-contactpersoon

Datum: [datum van verzending](invul:)\
Ons kenmerk: [zaaknummer](invul:)

Onderwerp: **VPT: ${maatregelen.verbod.naam.tekst} [nieuw, verlengd of beëindigd](invul:)**

Geachte collega,

De gemeente ${gemeente.naam} heeft als eigenaar of beheerder iemand de toegang tot een of meer gebouwen ontzegd. Wij vragen u om daarmee rekening te houden bij een melding uit deze gebouwen. De betrokkene weet dat u dit bericht krijgt.

| Gegeven | Inhoud |
|---|---|
| Naam en geboortedatum | [naam en geboortedatum](invul:) |
| Gebouwen | [gebouwen met adres](invul:) |
| Begindatum en einddatum | [begindatum en einddatum](invul:) |
| Reden in één zin | [soort gedrag en datum](invul:) |
| Aangifte | [nee; of ja, met datum en nummer](invul:) |
| Afspraken over bezoek | [afspraken, of geen](invul:) |
| Contactpersoon bij de gemeente | [naam, functie en telefoonnummer](invul:) |

De betrokkene mag wel naar openbare vergaderingen van de raad en zijn commissies, naar het stembureau en naar een gesprek of hoorzitting op uitnodiging. Ook onmisbare dienstverlening op afspraak gaat door.

Is er aangifte gedaan? Geef de zaak dan een VPT-code en laat ons weten wie haar behandelt. Wij sturen u bericht als het verbod verandert of eindigt. Verwijder dit bericht als u het niet meer nodig hebt.

Met vriendelijke groet,\
namens de gemeente ${gemeente.naam}

[naam, functie en telefoonnummer](invul:)
