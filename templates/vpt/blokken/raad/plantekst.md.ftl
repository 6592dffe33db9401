---
bron: [politiewet-38b, "S000: 4", praktijk]
---
${hoofdletter(ivp.lidwoord.tekst)} ${ivp.naam} noemt ${thema.naam.tekst} als <#if ivp.positie == "prioriteit">prioriteit<#else>strategisch thema</#if>. Medewerkers en bestuurders krijgen in hun werk te maken met ${thema.term.tekst}. <#list ivp.belang as reden><#if reden?is_first>${reden.tekst}</#if></#list> De raad stelt met dit plan ook de doelen voor dit thema vast.

De kern is één norm voor de hele organisatie. Wie die overschrijdt, krijgt binnen ${reactie.termijn.tekst} een reactie. Wie het overkomt, krijgt ${nazorg.termijn.tekst} een gesprek. Boos zijn, klagen en kritiek geven mag altijd, ook op bestuurders.

<#if vaststelling.norm.orgaan != "raad">De raad onderschrijft de norm. </#if><#if vaststelling.plan.orgaan != "raad">${hoofdletter(vaststelling.plan.orgaan.tekst)} werkt de doelen uit in een uitvoeringsplan, dat de raad ter kennis krijgt. </#if>De raad hoort van de voortgang ${ivp.cyclus.verantwoording.tekst}.<#if ivp.middelen??> ${ivp.middelen.tekst}</#if>
