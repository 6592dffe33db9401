---
bron: ["S002: Melding en aangifte bij de politie", ela]
openbaarheid: openbaar
dekt: [adviseurstaken/politie-om]
---
Vraag de politie om de zaak een **VPT-code** te geven<#if !bevat("protocol/begrippen")>; VPT staat voor Veilige Publieke Taak</#if>. Alleen met die code behandelen politie en Openbaar Ministerie de zaak volgens de landelijke afspraken. Vraag ook om bericht over de voortgang, en vermeld dat er schade is of kan zijn.
