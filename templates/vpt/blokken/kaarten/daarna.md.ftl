---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", praktijk]
dekt: [maatregelen/melden]
---
- **Stop even.** U hoeft niet door te werken en u blijft niet alleen.
- **Meld elk incident**<#if melden.bijna_incidenten>, ook als het net goed afliep</#if>. Dat doet u bij <#if melden.bij?? && melden.bij.id != "leidinggevende">${melden.bij.lidwoord.tekst} ${melden.bij.naam}<#else>uw leidinggevende</#if>, uiterlijk ${melden.termijn.tekst}. Een collega mag het voor u doen.
- **Schrijf op wat er gebeurde:** feiten, letterlijke woorden, tijd, plaats en getuigen. Bewaar berichten zoals ze binnenkwamen.
- **Zeg niets tegen pers of op sociale media** en ga niet zelf naar de veroorzaker.
