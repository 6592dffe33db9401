---
bron: [wor-46d, wor-27, praktijk]
---
Wat de gemeente tegen een veroorzaker doet, is een keuze van het bestuur over mensen van buiten. Denk aan een waarschuwing of een ${maatregelen.verbod.naam.tekst}. Zulke keuzes vallen voor het grootste deel onder het primaat van de politiek. Daarover vraag ik uw instemming niet.

De gevolgen voor het werk horen wel bij dit verzoek. Dat gaat bijvoorbeeld over wie het gesprek met de veroorzaker voert, hoe het slachtoffer buiten beeld blijft en wie een brief tekent.
<#if politiek.protocol == "eigen-document">

Het protocol voor politieke ambtsdragers valt buiten dit verzoek. Zij zijn geen werknemers; raad en college besluiten daar zelf over.
</#if>
<#if organisatie.werkgever == "werkorganisatie">

De huisregels en een verbod voor een gebouw van de gemeente blijven een zaak van het college van ${gemeente.naam}.
</#if>
