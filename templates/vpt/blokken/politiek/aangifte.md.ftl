---
bron: [sv-161, ela, "S002: Melding en aangifte bij de politie"]
openbaarheid: openbaar
---
<#if politiek.aangifte == "overleg">Slachtoffer en gemeente bepalen samen wie aangifte doet.<#elseif politiek.aangifte == "gemeente">De gemeente doet aangifte, tenzij het slachtoffer het liever zelf doet.<#else>Het slachtoffer doet zelf aangifte, met hulp van de gemeente. Kan of wil het slachtoffer dat niet, dan kan de gemeente het doen.</#if> Iedereen die van een strafbaar feit weet, mag aangifte doen. De gemeente is hier geen werkgever en kan niet in de plaats van het slachtoffer spreken. De politie heeft daarom bijna altijd ook een verklaring van het slachtoffer nodig.

Namens de gemeente doet <#if aangifte.namens??>${aangifte.namens.lidwoord.tekst} ${aangifte.namens.naam}<#else>${invul("rol die namens de gemeente aangifte doet")}</#if> aangifte. Wil het slachtoffer zelf gaan, dan gaat op verzoek iemand mee.
