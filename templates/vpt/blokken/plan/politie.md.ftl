---
bron: [praktijk]
als: {plan.politie: ingevuld}
---
<#if plan.politie?size == 1>${plan.politie?first}<#else><#list plan.politie as zin>
- ${zin}
</#list></#if>
