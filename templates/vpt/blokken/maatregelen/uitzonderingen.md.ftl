---
bron: [gemeentewet-26, ombudsman-2019-024, awb-2-1, awb-4-8, awb-6-7, praktijk]
herhaalbaar: ja
---
Een ${maatregelen.verbod.naam.tekst} geldt niet voor:

- openbare vergaderingen van de raad en zijn commissies, want daar gaat de voorzitter over orde en toegang;
- het uitbrengen van een stem bij een verkiezing;
- een gesprek of hoorzitting waarvoor de gemeente iemand uitnodigt, op de afgesproken tijd;
- onmisbare dienstverlening die alleen in het gebouw kan, op afspraak en zo nodig met begeleiding;
- de wegen voor officiële berichten aan de gemeente, op papier en digitaal<#list maatregelen.verbod.uitzonderingen as uitzondering>;
- ${uitzondering}</#list>.
