---
bron: ["S002: Preventie", arbowet-3, praktijk]
---
Medewerkers van de gemeente ${gemeente.naam} moeten veilig kunnen werken. Dit protocol zegt wat zij van de gemeente mogen verwachten bij ${thema.term.tekst} door mensen van buiten. Het heeft vijf doelen:

- incidenten voorkomen;
- duidelijk maken wat de gemeente niet accepteert en wat er dan volgt;
- het slachtoffer steunen, meteen en ook later;
- schade beperken en verhalen op de veroorzaker;
- van incidenten leren.

Goede dienstverlening hoort daarbij. Het contact met ${organisatie.publiek.lidwoord.tekst} ${organisatie.publiek.enkelvoud} moet altijd te herstellen zijn, zo nodig onder voorwaarden of na enige tijd.
