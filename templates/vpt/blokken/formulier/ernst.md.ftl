---
bron: ["S002: Bestuurlijke maatregelen", praktijk]
soort: invul
openbaarheid: intern
---
De melding kwam binnen op [datum en tijd](invul:). Hoe ernstig was het?

- [ ] **Grensgeval**: iemand was boos of scherp, maar stopte na een opmerking.
- [ ] **Incident**: iemand ging over de norm, of ging door na een waarschuwing.
- [ ] **Ernstig incident**: er was bedreiging, geweld, achtervolging, vernieling of verspreiding van privégegevens, of het slachtoffer voelt zich niet meer veilig. Bel meteen <#if organisatie.adviseur.vorm == "geen">${organisatie.leiding.tekst}<#else>de ${organisatie.adviseur.naam}</#if>.
