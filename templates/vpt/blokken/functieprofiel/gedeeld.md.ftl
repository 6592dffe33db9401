---
bron: ["S002: Alternatieve inregeling", praktijk]
als: {organisatie.adviseur.vorm: gedeeld}
---
Met een gedeelde adviseur horen duidelijke afspraken:

- De adviseur is in dienst bij ${functieprofiel.gedeeld.werkgever} en werkt <#if ingevuld(functieprofiel.gedeeld.aanwezig)>${functieprofiel.gedeeld.aanwezig}<#else>op ${invul("dagen en plaats in deze gemeente")}</#if>.
- Voor werk in ${gemeente.naam} volgt de adviseur de norm en het protocol van ${gemeente.naam}.
- <#if functieprofiel.gedeeld.aanspreekpunt??>${hoofdletter(functieprofiel.gedeeld.aanspreekpunt.lidwoord.tekst)} ${functieprofiel.gedeeld.aanspreekpunt.naam}<#else>De direct leidinggevende</#if> is het aanspreekpunt als de adviseur er niet is.
- Bij een ernstig incident komt of belt de adviseur, ook op een andere dag.
- Gegevens over personen blijven bij de gemeente waar het incident was. De adviseur neemt ze niet mee naar een andere organisatie. Lessen mogen wel mee, zonder namen.
- De organisaties delen de kosten <#if ingevuld(functieprofiel.gedeeld.kosten)>${functieprofiel.gedeeld.kosten.tekst}<#else>${invul("hoe de organisaties de kosten delen")}</#if>. Zij leggen deze afspraken vast in een overeenkomst.
