---
bron: [praktijk]
---
<#if som(plan.activiteiten, "kosten") gt 0>De kosten komen samen op ${bedrag(som(plan.activiteiten, "kosten"))}.<#if plan.dekking??> De algemene dekking is: ${plan.dekking}.</#if><#else>Dit plan raamt geen kosten naast de inzet van eigen uren.</#if> De uren vallen binnen de formatie van de eigenaren. Is er later nieuw geld nodig, dan vraagt het college de raad om een wijziging van de begroting.
