---
bron: [gemeentewet-160, praktijk]
---
Het college van burgemeester en wethouders van de gemeente ${gemeente.naam},

gelezen het voorstel over ${thema.naam.tekst}<#if besluitvorming.zaaknummer??> (${besluitvorming.zaaknummer})</#if>,

gelet op artikel 160 van de Gemeentewet en artikel 3 van de Arbeidsomstandighedenwet,
