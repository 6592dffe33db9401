---
bron: [praktijk]
---
<#if som(plan.activiteiten, "uren") gt 0>
Het uitvoeringsplan raamt ${som(plan.activiteiten, "uren")} uur eigen inzet, van ${kwartaal(plan.van, plan.tot)}. Het plan laat zien hoeveel elke activiteit vraagt.
<#else>
Het uitvoeringsplan raamt geen uren.
</#if>
<#if ivp.middelen?? && ivp.middelen == "voorstel" && som(plan.activiteiten, "kosten") gt 0>
Voor kosten zonder dekking is een wijziging van de begroting nodig. Daarover beslist de raad.
</#if>
