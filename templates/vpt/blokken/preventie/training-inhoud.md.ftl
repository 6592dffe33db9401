---
bron: ["S001: 2.1", "S001: 2.2", "S002: Mogelijke taken van de Adviseur-VPD"]
als: {preventie.training_onderwerpen: ingevuld}
---
<#if preventie.training_onderwerpen?size == 1>De training gaat over ${preventie.training_onderwerpen?first}.<#else>De training gaat in elk geval over:

<#list preventie.training_onderwerpen as onderwerp>
- ${onderwerp}<#if onderwerp?has_next>;<#else>.</#if>
</#list>
</#if>

Medewerkers oefenen met voorbeelden uit hun eigen werk.<#if preventie.gespreksmodel??> Zij leren werken met ${preventie.gespreksmodel}.</#if> Stagiairs, invallers en ingehuurde krachten krijgen dezelfde uitleg voordat zij met publiek werken.
