---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", praktijk]
---
Bel bij direct gevaar eerst 112. Lever het formulier uiterlijk ${melden.termijn.tekst} in bij <#if melden.bij?? && melden.bij.id != "leidinggevende">${melden.bij.lidwoord.tekst} ${melden.bij.naam}<#else>uw leidinggevende</#if>.
