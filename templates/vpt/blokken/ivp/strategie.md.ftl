---
bron: ["S000: 4"]
dekt: [ivp_elementen/E1, ivp_elementen/E5, ivp_elementen/E8]
---
Veilig kunnen werken is een voorwaarde voor alle andere doelen van dit plan. Zonder mensen die hun werk durven te doen, komt geen doel dichterbij. Daarom letten wij bij ieder thema op de veiligheid van wie het werk doet. <#list ivp.verbindingen as verbinding>${verbinding.tekst} </#list>Deze opgave vraagt iets van de hele organisatie. ${hoofdletter(organisatie.afdeling_veiligheid)} trekt hierin op met ${organisatie.afdeling_personeel}, andere afdelingen en lokale partners.<#if ivp.plaatsingen?seq_contains("thema")> De uitwerking staat in hoofdstuk ${ivp.hoofdstukken.themas}, onder ${thema.naam.titel}.</#if>
