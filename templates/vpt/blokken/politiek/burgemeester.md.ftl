---
bron: [praktijk, collectieve-norm]
openbaarheid: openbaar
als: {politiek.kring: burgemeester}
---
De burgemeester beslist niet in de eigen zaak. Is de burgemeester zelf slachtoffer, dan gaat het zo:

- De burgemeester meldt bij <#if politiek.contact.burgemeester??>${politiek.contact.burgemeester.lidwoord.tekst} ${politiek.contact.burgemeester.naam}<#else>de gemeentesecretaris</#if>.
- <#if politiek.waarnemer??>${hoofdletter(politiek.waarnemer.lidwoord.tekst)} ${politiek.waarnemer.naam}<#else>De locoburgemeester</#if> neemt de taken uit dit protocol over. Daarbij horen het overleg met politie en Openbaar Ministerie over deze zaak en zo nodig het woord in de pers.
- Voor de wettelijke bevoegdheden van de burgemeester gelden de gewone regels over vervanging.
- De griffier informeert de plaatsvervangend voorzitter van de raad, als de burgemeester dat goedvindt of als de vergadering van de raad erdoor verandert.
<#if politiek.cdk>
- De burgemeester kan voor steun ook terecht bij de commissaris van de Koning.
</#if>
