---
bron: [praktijk, awb-2-1, awb-2-2, bw-6-169, avg-10]
als: {maatregelen.bijzondere_veroorzakers: ingevuld}
bijschrift: "Een brief aanpassen aan de ontvanger"
kolommen: [{breedte: 22}, {breedte: 39}, {breedte: 39}]
---
Soms vraagt de ontvanger om een andere brief. Zet de zin uit de laatste kolom na de eerste alinea.

| Ontvanger | Wat u verandert | Zin voor in de brief |
|---|---|---|
<#list maatregelen.bijzondere_veroorzakers as soort>
<#if soort == "minderjarige">
| Minderjarige | Richt de brief aan de ouders of de voogd en schrijf “uw kind” in plaats van “u”. Stuur de jongere een eigen exemplaar. Nodig hen samen uit. Weeg de leeftijd mee in de duur. Wie voor schade betaalt, hangt af van de leeftijd; vraag een jurist. | “U krijgt deze brief als ouder of voogd van (naam). Wij sturen (naam) ook een exemplaar. Moet uw kind zelf langskomen, bijvoorbeeld voor een identiteitskaart, dan maken wij een afspraak.” |
<#elseif soort == "onbegrepen-gedrag">
| Persoon met verward of onbegrepen gedrag | Bel of bezoek de ontvanger ook, als dat veilig kan. Houd de brief zo kort als de regels toelaten. Noem geen ziekte en geen hulpverlener. | “Wij leggen deze brief graag aan u uit. U mag iemand meenemen die u helpt.” |
<#elseif soort == "gemachtigde">
| Gemachtigde van een ander | De maatregel geldt alleen voor de gemachtigde. Stuur de ander een eigen bericht, zonder het incident te beschrijven. Wilt u de gemachtigde weigeren, vraag dan een jurist: dat is een aparte stap met eigen regels (artikel 2:2 van de Algemene wet bestuursrecht). | “Deze maatregel geldt alleen voor u. U kunt (naam) blijven helpen, op de manier die in deze brief staat.” In het bericht aan de ander: “Uw gemachtigde heeft voorlopig op een andere manier contact met ons. Uw zaak gaat gewoon door. U kunt zelf komen of iemand anders vragen.” |
<#elseif soort == "organisatie">
| Bedrijf of andere organisatie | Schrijf de persoon zelf aan. Vraag de leiding zo nodig om een andere contactpersoon, zonder het incident te beschrijven. | “De maatregel geldt voor u en niet voor (naam van de organisatie). Wij vragen de leiding om een andere contactpersoon en beschrijven het incident niet.” |
<#elseif soort == "groep">
| Groep of onbekende afzender | Schrijf ieder lid van de groep apart aan, over het eigen gedrag. Is de afzender onbekend, stuur dan geen brief en overleg met de politie. | “Deze brief gaat alleen over wat u zelf hebt gedaan.” |
<#elseif soort == "ambtsdrager">
| Bestuurder of raadslid | Stuur geen brief voordat de gemeentesecretaris met de burgemeester heeft gesproken. De toegang tot vergaderingen en stukken blijft open. | “Deze brief gaat niet over uw werk in het ambt. Dat kunt u blijven doen.” |
<#elseif soort == "anderstalig">
| Iemand die geen Nederlands spreekt | Voeg een vertaling van de eerste alinea en de einddatum toe. Bied een tolk aan voor het gesprek. | “Wij leggen deze brief graag aan u uit, met een tolk.” |
<#else>
| Oud-medewerker | Laat iemand tekenen en contact houden die niet met de ontvanger heeft samengewerkt. Haal het oude dienstverband niet aan. | “Uw contactpersoon heeft niet met u samengewerkt.” |
</#if>
</#list>
