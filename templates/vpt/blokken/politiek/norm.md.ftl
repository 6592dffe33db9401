---
bron: ["S002: Preventie", collectieve-norm, sr-266]
dekt: [maatregelen/norm]
openbaarheid: openbaar
---
Voor ambtsdragers geldt dezelfde norm als voor medewerkers: *<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>* <#if norm.kring?seq_contains("politiek")>De norm van de gemeente beschermt ook hen.<#else>Raad en college nemen de norm van de gemeente met dit protocol voor zichzelf over.</#if> Daarnaast geldt voor hen de collectieve norm tegen agressie en intimidatie van het Netwerk Weerbaar Bestuur. Die zegt dat agressie niet bij het ambt hoort, dat niemand er alleen voor staat en dat melden helpt.

**Kritiek hoort wel bij het ambt.** Inwoners, journalisten en collega's mogen het oneens zijn met een ambtsdrager. Dat mag scherp, vaak en in het openbaar. Boos zijn, protesteren, een klacht indienen of een procedure beginnen mag ook. Dit protocol is er niet om kritiek te dempen of een gesprek te vermijden.
<#if norm.toon == "streng">

Zo zegt de gemeente het tegen ${organisatie.publiek.meervoud}:
</#if>
