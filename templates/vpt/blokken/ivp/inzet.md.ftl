---
bron: ["S000: 4"]
als: {ivp.inzet: ingevuld}
---
<#list per(ivp.inzet, "stand") as groep><#if groep.sleutel == "nieuw">In deze periode zorgen wij voor ${opsomming(groep.rijen, "naam")}.<#elseif groep.sleutel == "verbeteren">Wij verbeteren ${opsomming(groep.rijen, "naam")}.<#else>Wat goed gaat, houden wij vast. Dat geldt voor ${opsomming(groep.rijen, "naam")}.</#if><#if document.vorm == "volledig"><#list groep.rijen as rij><#if rij.toelichting??> ${rij.toelichting}</#if></#list></#if><#sep> </#list>
