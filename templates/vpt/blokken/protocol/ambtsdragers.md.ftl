---
bron: ["S002: Werkgeversverantwoordelijkheid", "S000: 3", collectieve-norm]
als: {politiek.protocol: in-protocol}
---
Dit hoofdstuk is voor ${opsomming(politiek.kring)}. Het rust niet op de Arbeidsomstandighedenwet, maar op de regels over hun rechtspositie en op eigen afspraken. Het geldt voor de raad als de raad het zelf ook vaststelt.

- De afspraak is om elk incident te melden bij een vaste contactpersoon. Voor de raad is dat <#if politiek.contact.raad??>${politiek.contact.raad.lidwoord.tekst} ${politiek.contact.raad.naam}<#else>de griffier</#if>, voor de wethouders <#if politiek.contact.wethouders??>${politiek.contact.wethouders.lidwoord.tekst} ${politiek.contact.wethouders.naam}<#else>de burgemeester</#if> en voor de burgemeester <#if politiek.contact.burgemeester??>${politiek.contact.burgemeester.lidwoord.tekst} ${politiek.contact.burgemeester.naam}<#else>de gemeentesecretaris</#if>.
- De contactpersoon bespreekt met het slachtoffer wat er nodig is. Zij bepalen samen de volgende stap.
- Bel bij direct gevaar 112. Neem na een bedreiging niet zelf contact op met de veroorzaker.
- <#if politiek.coordinatie??>${hoofdletter(politiek.coordinatie.lidwoord.tekst)} ${politiek.coordinatie.naam}<#else>De afdeling ${organisatie.afdeling_veiligheid}</#if> coördineert de hulp en het contact met politie en Openbaar Ministerie.
- Is de burgemeester zelf slachtoffer, dan neemt <#if politiek.waarnemer??>${politiek.waarnemer.lidwoord.tekst} ${politiek.waarnemer.naam}<#else>de locoburgemeester</#if> deze taken over.
- Opvang, aangifte en verhaal van schade gaan zo veel mogelijk op dezelfde manier als bij medewerkers.
