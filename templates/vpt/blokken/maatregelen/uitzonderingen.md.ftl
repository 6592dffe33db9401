---
bron: [gemeentewet-26, ombudsman-2019-024, awb-2-1, praktijk]
herhaalbaar: ja
---
Een ${maatregelen.verbod.naam.tekst} geldt niet voor:

- openbare vergaderingen van de raad en zijn commissies, want daar gaat de voorzitter over orde en toegang;
- het uitbrengen van een stem bij een verkiezing;
- onmisbare dienstverlening die alleen in het gebouw kan, op afspraak en zo nodig met begeleiding;
- de wegen voor officiële berichten aan de gemeente, op papier en digitaal<#list maatregelen.verbod.uitzonderingen as uitzondering>;
- ${uitzondering}</#list>.
