---
bron: ["S002: Preventie", ombudsman-2010-059, sr-266]
soort: invul
herhaalbaar: ja
---
**Wat er is gebeurd.** Op [datum en tijd](invul:) hebt u [plaats of kanaal](invul:) dit gedaan: [gedrag in feiten, met letterlijke woorden](invul:). Onze norm noemt dat: [${opsomming(norm.grens, "naam", "of")?lower_case}](invul:). Boos zijn, klagen en kritiek geven mag, ook hard. Dit gedrag accepteren wij niet.<#if gemeente.website??> Onze norm staat op ${gemeente.website}.</#if>
