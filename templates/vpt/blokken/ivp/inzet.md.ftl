---
bron: ["S000: 4"]
als: {ivp.inzet: ingevuld}
---
In deze periode werken wij aan:

<#list ivp.inzet as rij>
- ${hoofdletter(rij.naam)} (${rij.stand.titel?lower_case}).<#if document.vorm == "volledig" && rij.toelichting??> ${rij.toelichting}</#if>
</#list>
