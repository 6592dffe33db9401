---
bron: [praktijk, "S002: Preventie"]
---
De gemeente ${gemeente.naam} wil dat medewerkers en bestuurders hun werk veilig kunnen doen. Wie met ${thema.term.tekst} te maken krijgt, moet kunnen rekenen op steun en op een reactie. Dit voorstel brengt de stukken die daarvoor nodig zijn bij elkaar. Zo beslist het college in één keer over de samenhang en over de volgorde van de besluiten.
