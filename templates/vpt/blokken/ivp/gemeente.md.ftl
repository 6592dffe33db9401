---
bron: [praktijk]
als: {gemeente.inwoners: ingevuld}
---
De gemeente ${gemeente.naam} telt ongeveer ${aantal(gemeente.inwoners)} inwoners<#if gemeente.kernen?has_content><#if gemeente.kernen?size gt 5>, verdeeld over ${aantal(gemeente.kernen?size)} ${gemeente.gebied.tekst}<#elseif gemeente.kernen?size gt 1> in de ${gemeente.gebied.tekst} ${opsomming(gemeente.kernen)}<#else> en één kern, ${gemeente.kernen?first}</#if></#if>.
