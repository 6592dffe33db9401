---
bron: ["S002: Preventie", sr-285d, praktijk]
openbaarheid: openbaar
---
In dit protocol betekenen deze woorden:

- **${hoofdletter(thema.term.tekst)}**: gedrag waarmee iemand een ambtsdrager uitscheldt, kleineert, discrimineert, intimideert, bedreigt of aanvalt vanwege het ambt. Het maakt niet uit waar: in een vergadering, op straat, thuis, per telefoon, op papier of online. Opzettelijk iets vernielen hoort erbij, en ook doxing.
- **Doxing**: privégegevens verzamelen of verspreiden om iemand bang te maken of te hinderen.
- **Incident**: een voorval waarbij iemand zich zo gedraagt.
- **Ernstig incident**: een incident met een bedreiging, geweld, achtervolging, vernieling of doxing. Een incident is ook ernstig als het slachtoffer zich daarna niet meer veilig voelt.
- **Slachtoffer**: de ambtsdrager tegen wie het gedrag is gericht of die er gevolgen van ondervindt.
- **Contactpersoon**: bij wie een ambtsdrager meldt<#if bevat("politiek/contact")>; zie [](#blok:politiek/contact)</#if>.
<#list politiek.begrippen! as begrip>
- **${begrip.woord}**: ${begrip.betekenis}.
</#list>
