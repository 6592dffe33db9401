---
bron: ["S000: 4"]
dekt: [ivp_elementen/E10]
---
<#if ivp.streefjaar??>Dit willen wij in ${ivp.streefjaar} hebben bereikt:<#else>Dit willen wij aan het einde van de planperiode hebben bereikt:</#if>

<#list ivp.eindbeeld as doel>
- ${doel.tekst}
</#list>
