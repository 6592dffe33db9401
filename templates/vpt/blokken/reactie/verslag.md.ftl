---
bron: [ombudsman-2015-011, praktijk]
---
Van elk gesprek en van elke maatregel komt een kort verslag in de registratie. Daarin staan de feiten, de reactie van de veroorzaker, de keuze die is gemaakt en de reden daarvan.
