---
bron: ["S002: Werkgeversverantwoordelijkheid", "S002: Adviseur-VPD", arbowet-3]
dekt: [inspectiepunten/leidinggevende]
---
<#if organisatie.adviseur.vorm == "eigen">
De gemeente ${gemeente.naam} heeft voor veilig werken een eigen functie: de ${organisatie.adviseur.naam}. Wie deze functie heeft, kan zich helemaal op dit onderwerp richten en wordt er goed in.
<#elseif organisatie.adviseur.vorm == "combinatie">
De gemeente ${gemeente.naam} heeft een ${organisatie.adviseur.naam}. Het werk hoort bij een functie die er al is<#if organisatie.adviseur.met??>: die van ${organisatie.adviseur.met}</#if>. De uren voor dit werk liggen vast. Zo raakt het niet op de achtergrond als het andere werk druk is.
<#elseif organisatie.adviseur.vorm == "gedeeld">
De gemeente ${gemeente.naam} deelt een ${organisatie.adviseur.naam} met <#if organisatie.adviseur.met??>${organisatie.adviseur.met}<#else>${invul("organisaties die de adviseur delen")}</#if>. Samen stellen zij iemand aan met meer ervaring dan zij elk apart kunnen opbouwen. De adviseur kent daardoor ook voorbeelden van elders.
<#else>
De gemeente ${gemeente.naam} heeft geen aparte veiligheidsadviseur. De taken liggen bij functies die er al zijn. Dit stuk zegt wie wat doet, zodat geen taak blijft liggen.
</#if>

<#if organisatie.adviseur.vorm == "geen">
Het doel is hetzelfde als bij een aparte adviseur: afspraken op papier worden gewoonte op de werkvloer, en wat daar gebeurt, leidt tot betere afspraken.
<#else>
De ${organisatie.adviseur.naam} verbindt beleid en werkvloer. Afspraken op papier worden gewoonte in de teams. Wat daar gebeurt, leidt weer tot betere afspraken. De adviseur helpt bij preventie, bij de reactie op een incident en bij de nazorg.
</#if>

De verantwoordelijkheid voor veilig werken blijft in de lijn. Elke leidinggevende zorgt voor het eigen team, en de ${organisatie.secretaris_aanduiding.tekst} voor de hele organisatie. <#if organisatie.adviseur.vorm == "geen">Wie een taak hieronder heeft, helpt hen daarbij.<#else>De adviseur neemt dat niet over.</#if>
