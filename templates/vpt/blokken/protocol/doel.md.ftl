---
bron: ["S002: Preventie", arbowet-3, praktijk]
---
Medewerkers van de gemeente ${gemeente.naam} moeten veilig kunnen werken. Dit protocol zegt wat zij van de gemeente mogen verwachten bij ${thema.term.tekst} door mensen van buiten. Het heeft vier doelen:

- incidenten voorkomen;
- duidelijk maken wat wij niet accepteren en wat er dan volgt;
- het slachtoffer steunen, meteen en ook later;
- schade beperken, verhalen op de veroorzaker en van incidenten leren.

Goede dienstverlening hoort daarbij. Het contact met <#if organisatie.publiek.lidwoord == "het">het<#else>de</#if> ${organisatie.publiek.enkelvoud} moet altijd te herstellen zijn, zo nodig onder voorwaarden of na enige tijd.
