---
bron: [praktijk]
als: {invoering.eigen_vragen: ingevuld}
---
<#list invoering.eigen_vragen as rij>
**${rij.vraag}** ${rij.antwoord}

</#list>
