---
bron: [collectieve-norm, "S002: Reactie", praktijk]
openbaarheid: intern
---
> **Direct gevaar? Bel 112.** Wacht niet op overleg.

Bent u bedreigd, maar is er geen direct gevaar? Doe dan dit, in deze volgorde:

1. **Zorg dat u veilig bent.** Blijf niet alleen. Ga naar een plek met andere mensen.
2. **Reageer niet zelf.** Antwoord niet en zoek de veroorzaker niet op, ook niet online.
3. **Bewaar alles.** Maak een schermafdruk. Schrijf op wat er is gezegd en hoe laat het was. Laat een verdachte brief of een verdacht pakket liggen.
4. **Bel uw contactpersoon**, ook als u twijfelt. Die belt de politie en wie verder nodig is.
5. **Zeg nog niets in het openbaar.** U spreekt samen af wie iets zegt en wanneer.
6. **Denk aan thuis.** Vertel uw huisgenoten wat er is gebeurd en wat zij moeten doen.
