---
bron: ["S000: 4", praktijk]
dekt: [ivp_elementen/E1]
als: {ivp.cijfers: ingevuld}
---
Ook in ${gemeente.naam} gebeurt dit: medewerkers deden <#list ivp.cijfers as rij><#if rij?index gte ivp.cijfers?size - 2>${rij.meldingen} ${meervoud(rij.meldingen, "melding", "meldingen")} in ${rij.jaar}<#if rij?has_next> en </#if></#if></#list> (bron: ${ivp.cijfers?last.bron}).<#if ivp.duiding??> ${ivp.duiding.tekst}</#if>
