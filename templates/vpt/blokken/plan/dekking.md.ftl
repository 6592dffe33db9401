---
bron: [praktijk]
---
<#if som(plan.activiteiten, "kosten") gt 0>De kosten zijn samen ${bedrag(som(plan.activiteiten, "kosten"))}.<#if plan.dekking??> De algemene dekking komt uit ${plan.dekking}.</#if><#else>Dit plan raamt geen kosten naast de inzet van eigen uren.</#if> Het uitgangspunt is dat de uren binnen de formatie van de eigenaren vallen. <#if ivp.middelen?? && ivp.middelen == "voorstel">${ivp.middelen.tekst}<#else>Is er later nieuw geld nodig, dan vraagt het college de raad om een wijziging van de begroting.</#if>
