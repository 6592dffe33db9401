---
bron: [participatiewet, rbnne-2017-4957, awb-4-8]
soort: invul
---
Onderwerp: **voornemen om uw uitkering te verlagen**

${brieven.aanhef.tekst} [naam](invul:),

Het college van burgemeester en wethouders van ${gemeente.naam} wil uw uitkering verlagen. Voordat het daarover beslist, mag u vertellen wat u daarvan vindt. Dat heet een zienswijze.

**Wat er is gebeurd.** Op [datum en tijd](invul:) hebt u [plaats of kanaal](invul:) dit gedaan: [gedrag in feiten](invul:).

**Waarom een verlaging.** Dat kan alleen bij een zeer ernstige misdraging tegen iemand die de wet over uw uitkering uitvoert. Volgens het college is dat hier zo, omdat [reden](invul:). De regels staan in [artikel en wet](invul:) en in artikel [nummer](invul:) van ${maatregelen.uitkering_verordening}. Het college wil uw uitkering met [percentage of bedrag](invul:) verlagen, van [begindatum](invul:) tot en met [einddatum](invul:). Het houdt rekening met de ernst, met wat u te verwijten is en met uw omstandigheden.

**Uw zienswijze.** U hoeft niet te reageren. Wilt u dat wel, doe het dan vóór [datum](invul:). U mag schrijven naar het adres boven deze brief. Vertellen mag ook: maak een afspraak via [telefoonnummer](invul:). Wij schrijven dan op wat u zegt. Vertel ook wat een verlaging voor u of uw gezin betekent. U mag iemand vragen om u te helpen.

Na deze datum beslist het college. U krijgt daarover een nieuwe brief. Deze procedure staat los van een maatregel over de toegang tot onze gebouwen of over het contact.
