---
bron: ["S000: 3", "S000: 4"]
dekt: [ivp_elementen/E5]
---
<#if document.vorm == "volledig">**Samenwerking in huis.** </#if>${organisatie.afdeling_personeel} en ${organisatie.afdeling_veiligheid} werken hierin samen en overleggen ${samenwerking.overleg.frequentie.tekst}<#if samenwerking.overleg.trekker??>, op initiatief van ${samenwerking.overleg.trekker.lidwoord.tekst} ${samenwerking.overleg.trekker.naam}</#if>.<#if document.vorm == "volledig"> De een kent het personeelsbeleid, de ander de veiligheid en de partners.</#if>
