---
bron: ["S000: 3, accent 2", "S002: Bestuurlijke maatregelen", arbocatalogus-2014, ombudsman-2015-011]
dekt: [maatregelen/reactie]
---
De veroorzaker krijgt **binnen ${reactie.termijn.tekst}** na de melding een eerste reactie. Voor deze termijn geldt: ${reactie.telling.tekst}. Voor de reactie zorgt <#if reactie.door??>${reactie.door.lidwoord.tekst} ${reactie.door.naam}<#else>de leidinggevende</#if>. De eerste reactie is een van deze twee:

- contact met de veroorzaker, om zijn kant van het verhaal te horen;
- een tijdelijke maatregel, als wachten niet veilig is.

Is er aangifte gedaan of komt die nog, dan stemt de gemeente de reactie eerst af met de politie. Is de veroorzaker onbekend of onbereikbaar, dan legt zij vast wat zij heeft geprobeerd.
