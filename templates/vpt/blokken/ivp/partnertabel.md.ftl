---
bron: [praktijk]
als: {samenwerking.partners: ingevuld}
bijschrift: "Lokale partners"
kolommen: [{breedte: 30}, {breedte: 25}, {breedte: 45}]
---
| Partner | Soort organisatie | Afspraak |
|---|---|---|
<#list samenwerking.partners as partner>
| ${hoofdletter(partner.naam)} | <#if partner.soort??>${partner.soort.tekst}<#else>Andere organisatie</#if> | <#if partner.afspraak??>${hoofdletter(partner.afspraak)}<#else>Nog geen afspraak</#if> |
</#list>
