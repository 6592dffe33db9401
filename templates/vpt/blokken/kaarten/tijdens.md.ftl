---
bron: [praktijk, "S002: Preventie"]
---
1. Blijf rustig en luister. Boos zijn mag.
2. Noem het gedrag en zeg wat u wilt dat iemand doet.
3. Zeg wat u doet als het doorgaat.
4. Stopt het niet, dan stopt u het gesprek of gaat u weg.
<#list kaarten.situaties>
<#items as situatie>
<#if situatie.tijdens?has_content>

**${situatie.naam}.** <#list situatie.tijdens as zin>${zin}<#sep> </#list>
</#if>
</#items>
<#else>
<#list situaties as situatie>
<#if situatie?index < 2 && situatie.tijdens?has_content>

**${situatie.naam}.** <#list situatie.tijdens as zin>${zin}<#sep> </#list>
</#if>
</#list>
</#list>
