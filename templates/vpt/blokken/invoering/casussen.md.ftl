---
bron: [arbowet-8, "S002: Preventie", praktijk]
als: {invoering.casussen: ingevuld}
---
<#list invoering.casussen as casus>
**Casus ${casus?counter}<#if casus.voor??> (${casus.voor})</#if>.** ${casus.situatie}

- *Vragen.* ${casus.vragen}
<#if casus.aanwijzing??>
- *Voor u.* ${casus.aanwijzing}
</#if>

</#list>
