---
bron: ["S000: 3", "S000: 4"]
dekt: [ivp_elementen/E3, ivp_elementen/E5]
---
<#if document.vorm == "volledig">**Samenwerking in huis.** </#if>${hoofdletter(organisatie.afdeling_personeel)} en ${organisatie.afdeling_veiligheid} trekken samen op en overleggen ${samenwerking.overleg.frequentie.tekst}<#if samenwerking.overleg.trekker??>, op initiatief van ${samenwerking.overleg.trekker.lidwoord.tekst} ${samenwerking.overleg.trekker.naam}</#if>. <#if document.vorm == "volledig">${hoofdletter(organisatie.afdeling_personeel)} regelt de voorzieningen voor het personeel. ${hoofdletter(organisatie.afdeling_veiligheid)} brengt kennis van veiligheid en van de partners in. Medewerkers van ${organisatie.afdeling_veiligheid} lopen ook zelf risico, bijvoorbeeld bij controles. Daarom melden ook zij incidenten, doen zij zo nodig aangifte, volgen zij training en krijgen zij nazorg.<#else>Ook voor hun eigen mensen horen melden, aangifte, training en nazorg bij het werk.</#if>
