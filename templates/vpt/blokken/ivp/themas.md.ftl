---
bron: ["S000: 3", "S000: 4"]
dekt: [ivp_elementen/E9]
als: {ivp.raakvlakken: ingevuld}
---
<#if document.vorm == "volledig">**Andere thema's.** </#if>Ook de aanpak van andere thema's in dit plan helpt, zoals <#list ivp.raakvlakken as onderwerp><#if onderwerp?index lt 3><#if onderwerp?index gt 0><#if onderwerp?index == 2 || onderwerp?is_last> en <#else>, </#if></#if>${onderwerp.tekst}</#if></#list>.<#if document.vorm == "volledig"> Spanning die daar ontstaat, merken mensen met een publieke taak vaak als eersten.</#if>
