---
bron: [awb-9, "S000: 3, accent 2", "S002: Bestuurlijke maatregelen", arbocatalogus-2014, crvb-2014-1967, gemeentewet-26]
dekt: [maatregelen/reactie]
openbaarheid: openbaar
---
Ook wie zich tegen een ambtsdrager misdraagt, krijgt een reactie. <#if politiek.reactie_door??>${hoofdletter(politiek.reactie_door.lidwoord.tekst)} ${politiek.reactie_door.naam}<#else>De burgemeester</#if> zorgt daarvoor **binnen ${reactie.termijn.tekst}** na de melding; ${reactie.telling.tekst}. Het slachtoffer doet dat nooit zelf. De eerste reactie is contact om de andere kant van het verhaal te horen, of een tijdelijke maatregel als wachten niet veilig is. Loopt er een aangifte, dan stemt de gemeente de reactie eerst af met de politie.

Een waarschuwing, een beperking van het contact of een ${maatregelen.verbod.naam.tekst} volgt de regels die ook gelden als een medewerker slachtoffer is. Wie daarvoor een volmacht heeft, beslist erover, en nooit het slachtoffer. De veroorzaker wordt eerst gehoord en elke maatregel heeft een einddatum. Een klacht kan naar de gemeente (${gemeente.klachtadres}) en daarna naar ${gemeente.ombudsman}. Niemand verliest door een maatregel het recht om de raad te schrijven of een openbare vergadering te volgen.
