---
bron: [praktijk]
openbaarheid: openbaar
als: {politiek.intern: ingevuld}
---
Hard debat in de raad is geen incident. Gaat iemand van binnen toch over de grens, dan gelden deze afspraken:

<#list politiek.intern as soort>
<#if soort == "ambtsgenoot">
- **Een andere ambtsdrager.** Het slachtoffer meldt bij een contactpersoon die er niet bij betrokken is. De burgemeester spreekt met beide kanten, samen of apart, en wijst op de gedragscode. Is de burgemeester zelf betrokken, dan doet <#if politiek.waarnemer??>${politiek.waarnemer.lidwoord.tekst} ${politiek.waarnemer.naam}<#else>de locoburgemeester</#if> dat. Lost het gesprek niets op, dan komt er iemand van buiten om te bemiddelen of te onderzoeken. De griffier geeft geen oordeel.
<#else>
- **Een ambtenaar.** Het slachtoffer meldt bij de eigen contactpersoon. De gemeentesecretaris spreekt de ambtenaar aan en beslist namens de werkgever wat er verder nodig is. Bij een medewerker van de griffie doet de griffier dat.
</#if>
</#list>

Ook hier hoort iedereen de andere kant van het verhaal voordat er een oordeel is.
