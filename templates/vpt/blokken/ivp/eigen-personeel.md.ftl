---
bron: ["S000: 4"]
dekt: [ivp_elementen/E3]
---
<#if document.vorm == "volledig">**Eigen mensen.** Ook medewerkers van ${organisatie.afdeling_veiligheid} lopen risico, bijvoorbeeld bij controles. De afdeling zorgt dat ook zij<#else>${organisatie.afdeling_veiligheid} zorgt dat ook de eigen mensen</#if> melden, aangifte doen, trainen en nazorg krijgen. ${organisatie.afdeling_personeel} regelt de voorzieningen.
