---
bron: [arbowet-3, avg-13-14, avg]
openbaarheid: openbaar
---
**Waarom.** Wij doen dit om het incident af te handelen, om onze medewerkers te beschermen en om van incidenten te leren. De grondslag is <#if ingevuld(melden.grondslag)>${melden.grondslag.tekst}<#else>${invul("grondslag uit het verwerkingsregister")}</#if>.<#if ingevuld(melden.grondslag) && melden.grondslag == "wettelijke-plicht"> De werkgever moet voor veilig werk zorgen (Arbeidsomstandighedenwet, artikel 3).<#elseif ingevuld(melden.grondslag) && melden.grondslag == "gerechtvaardigd-belang"> Ons belang is de veiligheid van medewerkers en bezoekers.</#if>
