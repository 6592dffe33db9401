---
bron: ["S000: 4", praktijk]
dekt: [ivp_elementen/E6]
---
Onze ${ivp.toezicht.functie} werken zichtbaar op straat en spreken mensen aan op hun gedrag. Daardoor krijgen zij regelmatig te maken met ${thema.term.tekst}. Voor hen gelden dezelfde norm en dezelfde afspraken als voor alle collega's.<#if ivp.toezicht.afspraken?size == 1> Daarnaast is afgesproken dat zij ${ivp.toezicht.afspraken?first.tekst}.<#elseif ivp.toezicht.afspraken?size gt 1> Daarnaast is afgesproken dat zij:

<#list ivp.toezicht.afspraken as afspraak>
- ${afspraak.tekst}<#if afspraak?has_next>;<#else>.</#if>
</#list>
</#if>
