---
bron: [gemeentewet-160, gemeentewet-171, praktijk]
---
<#if vaststelling.volmacht.status == "vastgesteld">
Het college en de burgemeester van de gemeente ${gemeente.naam} hebben deze regeling vastgesteld op <#if vaststelling.volmacht.datum??>${vaststelling.volmacht.datum}<#else>${invul("datum van vaststelling")}</#if>.
<#elseif vaststelling.volmacht.status == "voorgenomen">
Het college en de burgemeester van de gemeente ${gemeente.naam} hebben <#if vaststelling.volmacht.datum??>op ${vaststelling.volmacht.datum} </#if>het voornemen uitgesproken om deze regeling vast te stellen.
<#elseif vaststelling.volmacht.status == "reconstructie">
Deze regeling is een reconstructie van eerder beleid, geschreven naar het recht van nu. Er hoort geen besluit bij.
<#else>
Dit is een concept. Het college en de burgemeester van de gemeente ${gemeente.naam} stellen deze regeling vast.
</#if>
Ieder doet dat voor de eigen bevoegdheid. Het college beslist over privaatrechtelijke handelingen van de gemeente. De burgemeester vertegenwoordigt de gemeente en geeft volmacht om dat namens de gemeente te doen.

Deze regeling zegt wie een maatregel uit het agressieprotocol mag nemen en ondertekenen. Wanneer een maatregel past, staat in dat protocol.
