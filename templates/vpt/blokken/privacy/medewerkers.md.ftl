---
bron: [avg-13-14, avg-12, wor-27]
---
Deze tekst is voor medewerkers. Meldt u iets of overkomt u iets, dan staat u zelf in de registratie:

- U leest uw eigen melding na en kunt die aanvullen. Een getuige kan zijn eigen verklaring inzien.
- Een melding telt nooit mee in een gesprek over uw functioneren of in een beoordeling.
- Vraagt een veroorzaker om inzage, dan bespreekt de gemeente dat eerst met u. Zij laat uw naam en adres weg als dat voor uw veiligheid nodig is. Dat kan niet altijd: bij een aangifte of een rechtszaak kan uw naam bekend worden.
- U kunt vragen om verwijdering. Is de melding nog nodig voor een zaak, dan blijft zij tot het einde daarvan staan.
- <#if bevat("privacy/matrix")>Wie uw gegevens kan zien, staat in [](#blok:privacy/matrix). </#if>Vragen kunnen naar ${melden.privacycontact}.

De ondernemingsraad heeft instemmingsrecht over de registratie van gegevens van medewerkers.
