---
bron: [gemeentewet-160, gemeentewet-171, praktijk]
soort: ondertekening
herhaalbaar: ja
---
${brieven.groet.tekst},\
namens de gemeente ${gemeente.naam}

[naam en handtekening](invul:)

<#list maatregelen.volmachten?filter(v -> document.onderdeel?starts_with(v.maatregel))>
<#items as volmacht>
<#if !(volmacht?is_first && volmacht?is_last)>- [ ] </#if>${hoofdletter(volmacht.rol.naam)}, met volmacht van <#if volmacht.datum??>${volmacht.datum}<#elseif vaststelling.volmacht.status == "vastgesteld" && vaststelling.volmacht.datum??>${vaststelling.volmacht.datum}<#else>[datum](invul:)</#if><#if volmacht.grens??> (${volmacht.grens})</#if>
</#items>
<#else>
[functie, met de datum van de volmacht](invul:)
</#list>
