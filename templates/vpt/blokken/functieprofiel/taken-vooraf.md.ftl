---
bron: ["S002: Mogelijke taken van de Adviseur-VPD"]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
De taken vallen in vijf werkterreinen. <#if functieprofiel.elders?has_content>Wat een ander doet, staat in een tabel aan het einde van dit hoofdstuk.<#else>Alle taken liggen bij de ${organisatie.adviseur.naam}.</#if>
