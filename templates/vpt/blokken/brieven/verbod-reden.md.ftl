---
bron: [bw-5-1, hr-2021-1408, crvb-2014-1967, ombudsman-2010-059]
soort: invul
---
**Waarom een ${maatregelen.verbod.naam.tekst}.** Wij zorgen in onze gebouwen voor de veiligheid van bezoekers en medewerkers. Als eigenaar of beheerder mogen wij iemand daarom de toegang weigeren. Dat staat ook in onze huisregels<#if huisregels.besluit == "met-norm"><#if vaststelling.norm.inwerkingtreding??>, die gelden vanaf ${vaststelling.norm.inwerkingtreding}</#if><#elseif vaststelling.huisregels.inwerkingtreding??>, die gelden vanaf ${vaststelling.huisregels.inwerkingtreding}</#if>, onder het kopje “Langer niet welkom”. Een lichtere maatregel is niet genoeg, omdat [reden](invul:). De duur en de gebouwen passen bij wat er is gebeurd, omdat [reden](invul:). Een ${maatregelen.verbod.naam.tekst} duurt bij ons nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}.

**Waar en hoelang.** Het verbod geldt van [begindatum](invul:) tot en met [einddatum](invul:), in de gebouwen die zijn aangekruist:

<#list gemeente.gebouwen>
<#items as gebouw>
- [ ] ${gebouw.naam}<#if gebouw.adres??>, ${gebouw.adres}</#if>
</#items>
<#else>
- [ ] [naam en adres van het gebouw](invul:)
</#list>
