---
bron: ["S002: Preventie", collectieve-norm, praktijk]
dekt: [maatregelen/training]
openbaarheid: openbaar
---
De gemeente doet vooraf wat zij kan:

<#list politiek.voorkomen as afspraak>
<#if afspraak == "introductie">
- **Bij het aantreden** krijgt iedere ambtsdrager uitleg over dit protocol en een gesprek over de eigen veiligheid.
<#elseif afspraak == "training">
- **Training.** Ambtsdragers oefenen met lastige gesprekken, bedreiging en berichten op internet. Zij doen dat kort na het aantreden en daarna geregeld opnieuw.
<#elseif afspraak == "agenda">
- **De agenda.** Bij een gevoelig onderwerp kijkt de ambtsdrager vooraf met de contactpersoon naar afspraken, vervoer en begeleiding.
<#elseif afspraak == "gegevens">
- **Privégegevens.** De gemeente publiceert geen woonadres en geen privénummer. Zij helpt om gegevens in registers en op internet af te schermen, waar de wet dat toelaat.
<#elseif afspraak == "bijeenkomst">
- **Bijeenkomsten.** Is er spanning te verwachten, dan spreken organisator en ambtsdrager vooraf af wie er is, wie de orde bewaakt en hoe iedereen veilig weggaat.
<#elseif afspraak == "vergadering">
- **Onrustige vergaderingen.** Verwacht de griffie onrust, dan meldt zij dat op tijd. De gemeente zorgt dan voor een bode of beveiliging, en de burgemeester overlegt zo nodig met de politie.
<#elseif afspraak == "ruimte">
- **Ruimtes.** Voor gesprekken met spanning is er een kamer met een tweede uitgang of een alarm. Het gesprek staat in de agenda van een collega.
<#elseif afspraak == "bespreken">
- **Praten.** Raad en college spreken elk jaar met elkaar over veiligheid, los van een incident. Zo blijft het gewoon om iets te zeggen.
<#elseif afspraak == "vervoer">
- **Vervoer.** Wie na een avond niet veilig naar huis kan, wordt gebracht of gaat samen met anderen.
<#else>
- **Sociale media.** De gemeente helpt bij het instellen van accounts, het melden van berichten en het beheer van reacties.
</#if>
</#list>
