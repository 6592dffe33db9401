---
bron: [participatiewet, rbnne-2017-4957, awb-2-1, awb-6-7, awb-10-3]
soort: invul
---
Onderwerp: **besluit om uw uitkering te verlagen**

${brieven.aanhef.tekst} [naam](invul:),

Het college van burgemeester en wethouders van ${gemeente.naam} verlaagt uw uitkering met [percentage of bedrag](invul:). De verlaging geldt van [begindatum](invul:) tot en met [einddatum](invul:).

**Wat er is gebeurd.** Op [datum en tijd](invul:) hebt u [plaats of kanaal](invul:) dit gedaan: [gedrag in feiten](invul:).

**Uw zienswijze.** U liet op [datum](invul:) dit weten: [samenvatting, of: u hebt niet gereageerd](invul:). Het college vindt daarvan: [antwoord op elk punt](invul:).

**Waarom het college dit besluit.** Het besluit rust op [artikel en wet](invul:) en op artikel [nummer](invul:) van ${maatregelen.uitkering_verordening}. Een verlaging kan alleen bij een zeer ernstige misdraging tegen iemand die de wet over uw uitkering uitvoert. Dat was hier zo, omdat [reden](invul:). De hoogte en de duur passen bij de ernst van het gedrag en bij wat u te verwijten is, omdat [reden](invul:). Met uw omstandigheden is zo rekening gehouden: [omstandigheden en gevolg](invul:).

**Bezwaar.** Bent u het niet eens met dit besluit over uw uitkering? Dan kunt u bezwaar maken. Stuur binnen zes weken na de dag van verzending een bezwaarschrift aan het college van burgemeester en wethouders, naar het adres boven deze brief. Digitaal kan het via [de weg die de gemeente daarvoor heeft aangewezen](invul:). Zet erin: uw naam, adres en handtekening, de datum, om welk besluit het gaat en waarom u het er niet mee eens bent.

Kunt u de uitkomst niet afwachten? Vraag dan na uw bezwaar om een voorlopige voorziening bij de voorzieningenrechter van de rechtbank [naam van de rechtbank](invul:). Daar zijn kosten aan verbonden.
