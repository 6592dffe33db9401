---
bron: [wor-27, praktijk]
---
Het protocol verandert vooral iets voor wie leiding geeft. Leidinggevenden vangen op, voeren gesprekken en zorgen dat incidenten vast komen te liggen. <#if organisatie.adviseur.vorm == "geen">${hoofdletter(organisatie.leiding.tekst)} let erop dat zij daar tijd voor hebben.<#else>De ${organisatie.adviseur.naam} helpt hen daarbij.</#if>

<#if som(plan.activiteiten, "uren") gt 0>
Het uitvoeringsplan raamt voor alle activiteiten samen ${som(plan.activiteiten, "uren")} uur, van ${kwartaal(plan.van, plan.tot)}. Het uitgangspunt is dat die uren binnen de formatie vallen. Blijkt dat te krap, dan bespreek ik met u hoe er ruimte komt.
<#else>
De uren die dit vraagt, zijn nog niet geraamd. Het uitgangspunt is dat zij binnen de formatie vallen. Blijkt dat te krap, dan bespreek ik met u hoe er ruimte komt.
</#if>
<#list per(plan.activiteiten, "in_rie") as groep>
<#if groep.sleutel>

<#if groep.rijen?size == 1>Deze activiteit hoort<#else>Deze activiteiten horen</#if> ook bij het plan van aanpak van de RI&E, waarover wij met u overleggen:

<#list groep.rijen as activiteit>
- ${activiteit.naam}
</#list>
</#if>
</#list>
