---
bron: [bw-6-162, "S002: Schadevergoeding", praktijk]
soort: invul
kolommen: [{breedte: 50}, {breedte: 20}, {breedte: 30}]
---
Onderwerp: **verzoek om schade te betalen**

${brieven.aanhef.tekst} [naam](invul:),

Op [datum](invul:) hebt u schade veroorzaakt. Wij houden u daarvoor aansprakelijk en vragen u die te betalen. U leest hier om welke schade het gaat en wat u kunt doen.

**Wat er is gebeurd.** Wij hebben dit vastgelegd: [gedrag in feiten, met plaats en tijd](invul:). Daardoor is deze schade ontstaan:

| Schade | Bedrag | Bewijs |
|---|---:|---|
| [omschrijving](invul:) | [bedrag](invul:) | [rekening of foto](invul:) |
| [omschrijving](invul:) | [bedrag](invul:) | [rekening of foto](invul:) |
| **Samen** | [totaal](invul:) | |

**Wat wij vragen.** Betaal dit bedrag binnen ${schade.betaaltermijn} dagen na de datum van deze brief. Ons rekeningnummer is [rekeningnummer](invul:). Zet ons kenmerk erbij. Betaalt u later, dan komt er wettelijke rente bij vanaf [datum](invul:).<#if schade.regeling> Kunt u niet alles in één keer betalen? Vraag dan om een regeling.</#if>

**Bent u het er niet mee eens?** Schrijf ons dat binnen dezelfde tijd en leg uit waarom. U kunt ook bewijs meesturen. Wij lezen uw brief en antwoorden voordat wij iets anders doen. Komen wij er samen niet uit, dan kan de burgerlijke rechter beslissen.

**Verzekering en strafzaak.** Hebt u een aansprakelijkheidsverzekering, meld de schade dan ook daar. Loopt er een strafzaak, dan kan dezelfde schade ook daar worden gevraagd. U betaalt haar nooit twee keer.

**Vragen?** Uw contactpersoon is [naam en functie](invul:), te bereiken via [telefoonnummer en e-mailadres](invul:). U mag u laten helpen of iemand voor u laten schrijven.
