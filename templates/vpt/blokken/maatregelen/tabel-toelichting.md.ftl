---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2010-059, ombudsman-2019-024]
---
Bij de tabel horen deze regels:

- De tabel is een richtlijn. De beslisser kan lichter of zwaarder kiezen en legt uit waarom.
- De beslisser tekent alleen met een volmacht<#if bevat("maatregelen/volmacht") || bevat("maatregelen/volmacht-open")>; zie <#if bevat("maatregelen/volmacht")>[](#blok:maatregelen/volmacht)<#else>[](#blok:maatregelen/volmacht-open)</#if></#if>.
<#if maatregelen.tabel != "eigen" || document.vorm != "kort">
- Een ${maatregelen.verbod.naam.tekst} duurt nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}. Dat geldt ook als de tabel een langere duur<#if maatregelen.tabel == "handreiking-2"> of een verdubbeling</#if> noemt.
</#if>
- Staat er geen duur, dan bepaalt de beslisser die in overleg met ${organisatie.leiding.tekst}. De brief noemt altijd een einddatum.
- Bij herhaling kan de maatregel zwaarder zijn: een waarschuwing wordt een verbod, of het verbod duurt langer.
<#if maatregelen.tabel != "eigen">
- Waar de tabel aangifte noemt, gaat het om strafbare feiten. De gemeente overlegt daarover eerst met de medewerker<#if bevat("aangifte/uitgangspunt")>; zie [](#blok:aangifte/uitgangspunt)</#if>.
</#if>
<#if maatregelen.tabel == "handreiking-1" && reactie.gesprek != "ordegesprek">
- Met een ordegesprek bedoelt de tabel het ${reactie.gesprek.tekst} van dit protocol.
</#if>
<#if maatregelen.tabel == "handreiking-1">
- Met een locatie, een dienst of de organisatie bedoelt de tabel de gebouwen daarvan.
</#if>
- De gemeente overlegt met de politie voordat zij een verbod oplegt, zodat de politie het kan handhaven.
