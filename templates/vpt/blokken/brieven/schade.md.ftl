---
bron: [bw-6-162, "S002: Schadevergoeding", praktijk]
soort: invul
kolommen: [{breedte: 50}, {breedte: 20}, {breedte: 30}]
---
Onderwerp: **verzoek om schade te betalen**

${brieven.aanhef.tekst} [naam](invul:),

Op [datum](invul:) hebt u schade veroorzaakt. Wij houden u daarvoor aansprakelijk en vragen u die te betalen. Dit hebben wij vastgelegd: [gedrag in feiten, met plaats en tijd](invul:). Daardoor is deze schade ontstaan:

| Schade | Bedrag | Bewijs |
|---|---:|---|
| [omschrijving](invul:) | [bedrag](invul:) | [rekening of foto](invul:) |
| **Samen** | [totaal](invul:) | [aantal bijlagen](invul:) |

**Wat wij vragen.** Betaal dit bedrag binnen ${schade.betaaltermijn} dagen na de datum van deze brief. Ons rekeningnummer is [rekeningnummer](invul:). Zet ons kenmerk erbij. Betaalt u later, dan komt er wettelijke rente bij vanaf [datum](invul:).<#if schade.regeling> Kunt u niet alles in één keer betalen? Vraag dan om een regeling.</#if>

**Bent u het er niet mee eens?** Schrijf ons dat binnen dezelfde tijd en leg uit waarom. Wij lezen uw brief en antwoorden voordat wij iets anders doen. Komen wij er samen niet uit, dan kan de burgerlijke rechter beslissen.

Bent u verzekerd, meld de schade dan ook daar. Dezelfde schade betaalt u nooit twee keer, ook niet als er een strafzaak loopt.

**Vragen?** Uw contactpersoon is [naam en functie](invul:), te bereiken via [telefoonnummer en e-mailadres](invul:).
