---
bron: ["S000: 4"]
dekt: [ivp_elementen/E10]
---
<#if document.vorm == "kort">
<#if ivp.streefjaar??>In ${ivp.streefjaar}<#else>Aan het einde van de planperiode</#if> hebben wij dit bereikt. <#list ivp.eindbeeld as doel><#if doel?index lt 4>${doel.tekst} </#if></#list>
<#else>
<#if ivp.streefjaar??>In ${ivp.streefjaar}<#else>Aan het einde van de planperiode</#if> willen wij het volgende hebben bereikt:

<#list ivp.eindbeeld as doel>
- ${doel.tekst}
</#list>
</#if>
