---
bron: ["S002: Preventie", arbowet-1, praktijk]
---
In dit protocol betekenen deze woorden:

- **${hoofdletter(thema.term.tekst)}**: gedrag waarmee iemand een medewerker uitscheldt, kleineert, discrimineert, intimideert, bedreigt of aanvalt, in verband met het werk. Het gedrag kan mondeling, schriftelijk, online of lichamelijk zijn. Ook opzettelijk iets vernielen hoort erbij.
- **Incident**: een voorval waarbij iemand zich zo gedraagt.
<#if document.vorm == "kort" && protocol.niveaus?filter(niveau -> niveau.ernstig)?has_content>
- **Ernstig incident**: <#list protocol.niveaus?filter(niveau -> niveau.ernstig) as niveau><#if !niveau?is_first>Ernstig is ook een incident op het niveau ${niveau.naam}: </#if>${niveau.omschrijving}<#if niveau?is_first && niveau.naam?lower_case != "ernstig incident"> (niveau ${niveau.naam})</#if>.<#sep> </#list> Een incident is ook ernstig als het slachtoffer zich daarna niet meer veilig voelt.
</#if>
- **Veroorzaker**: de persoon die zich zo gedraagt, voor zichzelf of voor een ander.
- **Slachtoffer**: de medewerker tegen wie het gedrag is gericht of die er gevolgen van ondervindt.
- **Melding**: het eerste bericht over een incident aan de gemeente.
- **${hoofdletter(maatregelen.verbod.naam.tekst)}**: het verbod om een of meer gebouwen van de gemeente te betreden, voor een bepaalde tijd.
<#list protocol.begrippen as begrip>
- **${begrip.woord}**: ${begrip.betekenis}.
</#list>

De naam van het beleid is ${thema.naam.titel}<#if thema.naam == "vpd"> (VPD). Politie en Openbaar Ministerie gebruiken de afkorting VPT, van Veilige Publieke Taak. In het contact met hen doet de gemeente dat ook<#else> (VPT)</#if>.
