---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S000: 3, accent 2"]
dekt: [maatregelen/melden, adviseurstaken/melden, adviseurstaken/ernstig, inspectiepunten/analyse]
---
Medewerkers melden elk incident<#if melden.bijna_incidenten>, ook een voorval dat nog net goed afliep</#if>. De melding is er uiterlijk ${melden.termijn.tekst}. Melden kan mondeling of schriftelijk, bij <#if melden.bij??>${melden.bij.lidwoord.tekst} ${melden.bij.naam}<#else>de eigen leidinggevende</#if>. Is de medewerker daar zelf niet toe in staat, dan meldt een collega.<#if !melden.bij?? || melden.bij.id == "leidinggevende"> Is de leidinggevende zelf slachtoffer of niet te bereiken, dan gaat de melding naar <#if organisatie.adviseur.vorm == "geen">${organisatie.leiding.tekst}<#else>de ${organisatie.adviseur.naam}</#if>.</#if> Wie meldt, heeft daar nooit nadeel van.

Wie een melding krijgt, vraagt eerst hoe het gaat en regelt wat direct nodig is. Bij een ernstig incident krijgt <#if organisatie.adviseur.vorm == "geen">${organisatie.leiding.tekst}<#else>de ${organisatie.adviseur.naam}</#if> meteen bericht.
