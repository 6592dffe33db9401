---
bron: [arbowet-8, "S000: 3", wor-27, praktijk]
dekt: [adviseurstaken/bekendheid, adviseurstaken/nieuwe-medewerkers, maatregelen/training]
bijschrift: "Plan van invoering"
kolommen: [{breedte: 26}, {breedte: 48}, {breedte: 26}]
---
<#if invoering.trekker??>${hoofdletter(invoering.trekker.lidwoord.tekst)} ${invoering.trekker.naam}<#else>De afdeling ${organisatie.afdeling_personeel}</#if> trekt de invoering en houdt bij wat klaar is.<#if norm.uitdragen?has_content> De norm wordt bekendgemaakt ${opsomming(norm.uitdragen)}.</#if>

| Wanneer | Wat | Wie |
|---|---|---|
| Startdag: <#if vaststelling.protocol.inwerkingtreding??>${vaststelling.protocol.inwerkingtreding}<#else>${invul("datum van inwerkingtreding")}</#if> | De afspraken gelden. | Iedereen |
<#list invoering.plan as rij>
<#if rij.kanaal == "altijd" || norm.uitdragen?filter(kanaal -> kanaal == rij.kanaal)?has_content>
| ${rij.wanneer}<#if rij.datum??> (${rij.datum})</#if> | ${rij.wat} | <#if rij.wie??>${rij.wie}<#else>${invul("wie dit doet")}</#if> |
</#if>
</#list>
