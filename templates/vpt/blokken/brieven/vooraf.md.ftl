---
bron: [praktijk, "S002: Bestuurlijke maatregelen", gemeentewet-160, avg-13-14, ombudsman-2015-011]
herhaalbaar: ja
---
<#if document.onderdeel == "uitnodiging">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief als eerste reactie, binnen ${reactie.termijn.tekst} na de melding. Bel ook, als dat veilig kan. Is wachten op het gesprek niet veilig, gebruik dan de volgende brief.
<#elseif document.onderdeel == "verbod-tijdelijk">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief alleen als wachten op het gesprek niet veilig is. Het tijdelijke verbod duurt niet langer dan nodig is om de ontvanger te horen.
<#elseif document.onderdeel == "waarschuwing">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief na een incident dat geen zwaardere maatregel vraagt. Ook een waarschuwing komt pas nadat de ontvanger is gehoord.
<#elseif document.onderdeel == "contactbeperking">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief als het gaat om bellen, mailen of berichten op internet. Beperk alleen de weg die is misbruikt. De weg voor officiële berichten mag nooit dicht.
<#elseif document.onderdeel == "verbod">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief alleen na hoor en wederhoor, en na overleg met de politie. Kruis zo weinig gebouwen aan als kan.<#if bevat("brieven/controle")> Loop eerst de lijst bij [](#deel:controle) na.</#if>
<#elseif document.onderdeel == "verlenging">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief alleen bij een nieuw incident of een blijvende dreiging, en pas nadat de ontvanger daarover is gehoord. Tel de maanden van het eerste verbod mee.
<#elseif document.onderdeel == "verbod-einde">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief als een maatregel afloopt of eerder stopt. Laat dat dezelfde dag ook weten aan de politie en aan de collega's die de maatregel uitvoeren.
<#elseif document.onderdeel == "politie">
> **Voor u.** Geef alleen de gegevens die nodig zijn om het verbod te handhaven. Politie en Openbaar Ministerie kennen de afkorting VPT; gebruik die. Bel bij spoed eerst.
<#elseif document.onderdeel == "schade">
> **Voor u, niet voor de ontvanger.** Gebruik deze brief voor de eigen schade van de gemeente. Voor de schade van een medewerker is een eigen brief nodig, met een volmacht van die medewerker en zonder privéadres. Noem alleen bedragen die u kunt bewijzen.
<#elseif document.onderdeel == "gegevens">
> **Voor u, niet voor de ontvanger.** Stuur dit bericht mee met de eerste brief, en uiterlijk binnen een maand. Wachten mag alleen zolang dat nodig is voor een onderzoek of voor iemands veiligheid.
<#elseif document.onderdeel == "uitkering-voornemen">
> **Voor u, niet voor de ontvanger.** Een verlaging van een uitkering staat los van de andere brieven. Zij kan alleen volgens de verordening en is een besluit van het college. Combineer haar dus nooit met een andere maatregel in één brief.
<#else>
> **Voor u, niet voor de ontvanger.** Gebruik deze brief pas als de tijd voor een zienswijze voorbij is. Laat een jurist meelezen. Alleen wie mandaat heeft, tekent.
</#if>
