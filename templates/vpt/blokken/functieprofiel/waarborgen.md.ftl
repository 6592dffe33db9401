---
bron: [avg, praktijk]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
De adviseur weet veel van mensen op een kwetsbaar moment. Wat iemand in vertrouwen zegt, blijft vertrouwelijk, tenzij de wet of direct gevaar iets anders vraagt.

<#list functieprofiel.waarborgen as waarborg>
- ${waarborg.tekst}
</#list>
