---
bron: [bureau-2026]
---
Het wijkteam maakt altijd een afspraak voordat het bij u thuis komt.
