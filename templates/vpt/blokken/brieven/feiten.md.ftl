---
bron: ["S002: Preventie", ombudsman-2010-059, ombudsman-2015-011, sr-266]
soort: invul
herhaalbaar: ja
---
<#if document.onderdeel == "verbod-tijdelijk">**Wat er is gemeld.** Volgens de melding hebt u op [datum en tijd](invul:) [plaats of kanaal](invul:) dit gedaan:<#else>**Wat er is gebeurd.** Op [datum en tijd](invul:) hebt u [plaats of kanaal](invul:) dit gedaan:</#if> [gedrag in feiten, met letterlijke woorden](invul:). Onze norm noemt dat: [${opsomming(norm.grens, "naam", "of")?lower_case}](invul:). Boos zijn, klagen en kritiek geven mag, ook hard. <#if document.onderdeel == "verbod-tijdelijk">Klopt de melding, dan ging u over onze grens.<#else>Dit gedrag accepteren wij niet.</#if><#if gemeente.website??> Onze norm staat op ${gemeente.website}.</#if>
