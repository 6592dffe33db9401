---
bron: [avg-13-14, avg]
openbaarheid: openbaar
---
**Uw rechten.** U mag uw gegevens inzien. U kunt vragen om ze te verbeteren, aan te vullen of te verwijderen, of om het gebruik te beperken.<#if !ingevuld(melden.grondslag)> U kunt ook bezwaar maken tegen het gebruik, als de wet dat bij deze grondslag toelaat.<#elseif melden.grondslag != "wettelijke-plicht"> U kunt ook bezwaar maken tegen het gebruik van uw gegevens.</#if> Stuur uw vraag naar ${melden.privacycontact}. Bent u niet tevreden met ons antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.
