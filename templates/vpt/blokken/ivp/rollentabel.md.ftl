---
bron: ["S000: 4"]
dekt: [ivp_elementen/E5]
bijschrift: "Rollen in de organisatie"
kolommen: [{breedte: 25}, {breedte: 55}, {breedte: 20}]
---
| Rol | Taken | Vervanger |
|---|---|---|
<#list rollen as rol>
<#if (rol.id != "adviseur" || organisatie.adviseur.vorm != "geen") && (!rol.taken?has_content || rol.taken?filter(taak -> !taak?starts_with("vervangt"))?has_content)>
| ${hoofdletter(rol.naam)}<#if !rol.bezet> (nu niet bezet)</#if> | <#list rol.taken as taak><#if taak?is_first>${hoofdletter(taak)}<#else>${taak}</#if><#sep>; <#else>${invul("taken van deze rol")}</#list> | <#if rol.vervanger??>${hoofdletter(rol.vervanger.naam)}<#elseif rol.vervanging??>${hoofdletter(rol.vervanging)}<#else>Geen vaste vervanger</#if> |
</#if>
</#list>
