---
bron: [praktijk, gmb-2025-528482]
openbaarheid: openbaar
---
De veroorzaker kan één persoon zijn, een groep of een organisatie. Het maakt niet uit of die bekend of onbekend is, en of iemand voor zichzelf handelt of voor een ander. <#if politiek.intern?has_content>Ook ${opsomming(politiek.intern, "tekst", "of")} kan de veroorzaker zijn<#if bevat("politiek/intern")>; zie [](#blok:politiek/intern)</#if>.<#else>Voor gedrag van ambtsdragers onder elkaar en van ambtenaren gelden andere regels, zoals de gedragscode en de klachtregeling.</#if>
