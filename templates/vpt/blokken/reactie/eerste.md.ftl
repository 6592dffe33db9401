---
bron: ["S000: 3, accent 2", "S002: Bestuurlijke maatregelen", arbocatalogus-2014, ombudsman-2015-011]
dekt: [maatregelen/reactie]
---
De veroorzaker krijgt **binnen ${reactie.termijn.tekst}** na de melding een eerste reactie. ${hoofdletter(reactie.telling.tekst)}. <#if reactie.door??>${hoofdletter(reactie.door.lidwoord.tekst)} ${reactie.door.naam}<#else>De leidinggevende</#if> zorgt voor deze reactie. De eerste reactie is een van deze twee:

- contact met de veroorzaker, om diens kant van het verhaal te horen;
- een tijdelijke maatregel, als wachten niet veilig is.

Een tijdelijke maatregel heeft een einddatum en duurt niet langer dan nodig is om de veroorzaker te horen. De veroorzaker krijgt schriftelijk bericht van de reden en van de manier om te reageren. Voor een tijdelijk verbod gelden dezelfde uitzonderingen als voor een ${maatregelen.verbod.naam.tekst}.

Is er aangifte gedaan of komt die nog, dan stemt de gemeente de reactie eerst af met de politie. Is de veroorzaker onbekend of onbereikbaar, dan legt zij vast wat zij heeft geprobeerd.
