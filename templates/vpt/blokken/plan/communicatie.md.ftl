---
bron: [praktijk]
als: {plan.communicatie: ingevuld}
---
<#if plan.communicatie?size == 1>${plan.communicatie?first}<#else><#list plan.communicatie as zin>
- ${zin}
</#list></#if>
