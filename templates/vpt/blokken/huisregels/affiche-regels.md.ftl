---
bron: [praktijk, ombudsman-2022-137]
---
<#list huisregels.regels as regel>
<#if regel?index < huisregels.op_affiche>
- ${regel.tekst}
</#if>
</#list>
<#list huisregels.eigen_regels as regel>
<#if regel.affiche>
- ${regel.regel}
</#if>
</#list>
<#if huisregels.filmen != "geen">
- ${huisregels.filmen.tekst}
</#if>
