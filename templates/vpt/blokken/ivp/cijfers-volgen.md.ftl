---
bron: ["S000: 4", praktijk]
dekt: [ivp_elementen/E1]
als: {ivp.cijfers: leeg}
---
<#if gemeente.inwoners??>De gemeente ${gemeente.naam} telt ongeveer ${aantal(gemeente.inwoners)} inwoners<#if gemeente.kernen?has_content && (document.vorm != "kort" || gemeente.kernen?size lte 3)><#if gemeente.kernen?size gt 5>, verdeeld over ${aantal(gemeente.kernen?size)} ${gemeente.gebied.tekst}<#elseif gemeente.kernen?size gt 1> in de ${gemeente.gebied.tekst} ${opsomming(gemeente.kernen)}<#else> en heeft één kern, ${gemeente.kernen?first}</#if></#if>. </#if><#if document.vorm == "kort"><#if !ivp.aanleiding??>Betrouwbare cijfers over incidenten zijn er nog niet; die brengen wij in beeld.</#if><#else>Betrouwbare cijfers over incidenten in ${gemeente.naam} zijn er nog niet. In deze planperiode brengen wij ze in beeld met de meldingen van onze medewerkers.</#if>
