---
bron: ["S000: 3", "S000: 4"]
dekt: [ivp_elementen/E5]
---
De basis is de samenwerking tussen ${organisatie.afdeling_personeel} en ${organisatie.afdeling_veiligheid}. Zij overleggen ${samenwerking.overleg.frequentie.tekst}<#if samenwerking.overleg.trekker??>, op initiatief van ${samenwerking.overleg.trekker.lidwoord.tekst} ${samenwerking.overleg.trekker.naam}</#if>.
