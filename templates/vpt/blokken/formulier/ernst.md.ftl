---
bron: ["S002: Bestuurlijke maatregelen", praktijk]
soort: invul
openbaarheid: intern
---
De melding kwam binnen op [datum en tijd](invul:). Hoe ernstig was het?

<#list protocol.niveaus as niveau>
- [ ] **${niveau.naam}**: ${niveau.omschrijving}.<#if niveau.ernstig> Bel meteen <#if organisatie.adviseur.vorm == "geen">${organisatie.leiding.tekst}<#else>de ${organisatie.adviseur.naam}</#if>.</#if>
</#list>

Een incident is ook ernstig als het slachtoffer zich niet meer veilig voelt.
