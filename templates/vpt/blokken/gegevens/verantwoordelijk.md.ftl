---
bron: [avg-13-14, avg]
openbaarheid: openbaar
---
**Wie verantwoordelijk is.** <#if organisatie.werkgever == "werkorganisatie">Dat is ${privacy.verantwoordelijke}.<#else>Dat is het college van burgemeester en wethouders van ${gemeente.naam}.</#if> De functionaris gegevensbescherming houdt toezicht en is te bereiken via ${melden.fg}.
