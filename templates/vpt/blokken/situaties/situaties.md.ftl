---
bron: [praktijk, "S002: Preventie"]
als: {situaties: ingevuld}
---
<#list situaties as situatie>
**${situatie.naam}.**<#if situatie.inleiding?? && document.vorm != "kort"> ${situatie.inleiding}</#if>

<#if situatie.vooraf?has_content>
- *Vooraf.* <#list situatie.vooraf as zin>${zin}<#sep> </#list>
</#if>
<#if situatie.tijdens?has_content>
- *Tijdens.* <#list situatie.tijdens as zin>${zin}<#sep> </#list>
</#if>
<#if situatie.daarna?has_content>
- *Daarna.* <#list situatie.daarna as zin>${zin}<#sep> </#list>
</#if>

</#list>
