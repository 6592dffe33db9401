---
bron: ["S002: Preventie"]
---
Dit protocol rust op de norm van de gemeente. De tekst hieronder is gericht aan ${organisatie.publiek.meervoud} en andere bezoekers. Medewerkers gebruiken dezelfde woorden als zij iemand aanspreken.
