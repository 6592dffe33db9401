---
bron: [avg-35, praktijk]
als: {privacy.risicos: ingevuld}
bijschrift: "Risico's voor mensen en wat de gemeente doet"
kolommen: [{breedte: 50}, {breedte: 50}]
---
| Risico | Maatregel |
|---|---|
<#list privacy.risicos as rij>
| ${rij.risico} | <#if rij.maatregel??>${rij.maatregel}<#else>${invul("maatregel tegen dit risico")}</#if> |
</#list>
