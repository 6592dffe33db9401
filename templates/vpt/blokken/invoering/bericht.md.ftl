---
bron: [arbowet-8, "S002: Preventie", wor-27, praktijk]
dekt: [adviseurstaken/bekendheid, maatregelen/melden, inspectiepunten/werkvloer]
---
<#if vaststelling.protocol.or_instemming != "verleend">
> **Nog niet plaatsen.** Dit bericht is voor na het definitieve besluit en na de instemming van de ondernemingsraad.
<#elseif vaststelling.protocol.status != "vastgesteld">
> **Nog niet plaatsen.** Dit bericht is voor na het definitieve besluit.
</#if>

Datum van plaatsing: ${invoering.aankondiging}

**Veilig werken: deze afspraken gelden vanaf <#if vaststelling.protocol.inwerkingtreding??>${vaststelling.protocol.inwerkingtreding}<#else>${invul("datum van inwerkingtreding")}</#if>**

Beste collega's,

<#if invoering.opening == "cijfers">
<#if ivp.cijfers?has_content>In ${ivp.cijfers?last.jaar} deden collega's ${aantal(ivp.cijfers?last.meldingen)} ${meervoud(ivp.cijfers?last.meldingen, "melding", "meldingen")} van ${thema.term.tekst}.<#else>Vorig jaar deden collega's ${invul("aantal meldingen, met jaar en bron")} meldingen van ${thema.term.tekst}.</#if> Achter elke melding zit iemand die gewoon zijn werk deed. Dat nemen wij niet voor lief.
<#elseif invoering.opening == "vernieuwing">
Onze afspraken over ${thema.term.tekst} zijn vernieuwd.<#if vaststelling.protocol.vervangt??> Zij komen in de plaats van deze regeling: ${vaststelling.protocol.vervangt}.</#if> Wat hetzelfde blijft: u staat er niet alleen voor.
<#else>
U helpt elke dag mensen, ook als zij boos of verdrietig zijn. Meestal gaat dat goed. Soms gaat iemand over de grens. Dan staat u er niet alleen voor.
</#if>

Onze norm is: *<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>* Mensen mogen klagen, boos zijn en kritiek geven. Zij mogen u niet uitschelden, bedreigen of aanvallen.

**Wat merkt u ervan?**

- U meldt elk incident, uiterlijk ${melden.termijn.tekst}, bij <#if melden.bij?? && melden.bij.id != "leidinggevende">${melden.bij.lidwoord.tekst} ${melden.bij.naam}<#else>uw leidinggevende</#if>.
- U krijgt ${nazorg.termijn.tekst} een gesprek. U hoeft daar niet om te vragen.
- De veroorzaker hoort binnen ${reactie.termijn.tekst} van ons.
- Bij een strafbaar feit bespreken wij met u of er aangifte komt.
- ${hoofdletter(preventie.training_voor.tekst)} trainen ${preventie.training.tekst}.

**Wat gebeurt er nu?** Uw leidinggevende houdt voor ${invoering.teams_klaar} een bijeenkomst met uw team. Daarin oefent u met voorbeelden uit uw eigen werk. Met vragen kunt u terecht bij <#if invoering.trekker??>${invoering.trekker.lidwoord.tekst} ${invoering.trekker.naam}<#else>de afdeling ${organisatie.afdeling_personeel}</#if><#if invoering.trekker?? && invoering.trekker.contact??> (${invoering.trekker.contact})</#if>.

${invoering.naam}, <#if invoering.afzender??>${invoering.afzender.naam}<#else>${organisatie.secretaris_aanduiding.tekst}</#if>
