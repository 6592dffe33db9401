---
bron: [arbowet-8, wor-27, "S001: deel 2, 3", praktijk]
dekt: [inspectiepunten/werkvloer]
soort: invul
---
Loop deze lijst een week voor de startdag na:

- [ ] Het besluit is definitief en de ondernemingsraad heeft ingestemd.
- [ ] Alle leidinggevenden hebben geoefend, ook de invallers.
- [ ] Elk team heeft de bijeenkomst gehad. Wie er niet was, kreeg uitleg.
- [ ] Medewerkers in de avond, buiten en op andere plekken zijn bereikt, net als schoonmakers en beveiligers.
- [ ] Iedereen kan melden, ook zonder computer.
<#if melden.systeem == "gir">
- [ ] Het GIR werkt en de rollen met toegang zijn ingesteld.
</#if>
- [ ] De namen en nummers in de contactlijst kloppen, met vervangers.
- [ ] Wie de eerste melding krijgt, weet wat te doen.
<#if norm.uitdragen?seq_contains("balie")>
- [ ] De norm en de huisregels hangen in elk gebouw.
</#if>
<#if norm.uitdragen?seq_contains("website")>
- [ ] De tekst staat klaar voor de website.
</#if>
<#if vaststelling.protocol.vervangt??>
- [ ] Het oude protocol en de oude formulieren zijn weg van intranet.
</#if>
<#if invoering.plan?filter(rij -> rij.id == "rondvraag")?has_content>
- [ ] De rondvraag staat in de agenda.
</#if>
