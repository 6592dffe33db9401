---
bron: ["S002: Preventie", praktijk]
openbaarheid: intern
als: {preventie.gebouw: ingevuld}
---
De inrichting van de gebouwen helpt om incidenten te voorkomen. De gemeente zorgt voor:

<#list preventie.gebouw as voorziening>
- ${voorziening.tekst}
</#list>

De gemeente test deze voorzieningen ten minste een keer per jaar. De werking en de plaats ervan staan niet in dit protocol.
