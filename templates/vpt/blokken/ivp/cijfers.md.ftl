---
bron: ["S000: 4", praktijk]
dekt: [ivp_elementen/E1]
als: {ivp.cijfers: ingevuld}
---
<#if gemeente.inwoners??>De gemeente ${gemeente.naam} telt ongeveer ${aantal(gemeente.inwoners)} inwoners<#if gemeente.kernen?has_content && (document.vorm != "kort" || gemeente.kernen?size lte 3)><#if gemeente.kernen?size gt 5>, verdeeld over ${aantal(gemeente.kernen?size)} ${gemeente.gebied.tekst}<#elseif gemeente.kernen?size gt 1> in de ${gemeente.gebied.tekst} ${opsomming(gemeente.kernen)}<#else> en heeft één kern, ${gemeente.kernen?first}</#if></#if>. </#if>Onze medewerkers deden <#list ivp.cijfers as rij><#if rij?index gte ivp.cijfers?size - 2><#if rij.meldingen == 0>geen enkele melding<#else>${aantal(rij.meldingen)} ${meervoud(rij.meldingen, "melding", "meldingen")}</#if><#if rij?has_next || ivp.cijfers?size == 1> van ${thema.term.tekst}</#if> in ${rij.jaar}<#if rij?has_next><#if rij.bron != ivp.cijfers?last.bron> (bron: ${rij.bron})</#if> en </#if></#if></#list> (bron: ${ivp.cijfers?last.bron}).<#if ivp.duiding??> ${ivp.duiding.tekst}</#if>
