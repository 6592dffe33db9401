---
bron: [praktijk, "S002: Preventie", sr-139, sr-285b, sr-285d, gemeentewet-26]
als: {protocol.situaties_extra: ingevuld}
---
<#list protocol.situaties_extra as keus>
<#list kennis.situaties as situatie>
<#if keus == situatie.id>
**${situatie.naam}.**

<#if situatie.vooraf?has_content>
- *Vooraf.* <#list situatie.vooraf as zin>${zin}<#sep> </#list>
</#if>
<#if situatie.tijdens?has_content>
- *Tijdens.* <#list situatie.tijdens as zin>${zin}<#sep> </#list>
</#if>
<#if situatie.daarna?has_content>
- *Daarna.* <#list situatie.daarna as zin>${zin}<#sep> </#list>
</#if>

</#if>
</#list>
</#list>
