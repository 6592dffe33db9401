---
bron: ["S000: 4", praktijk]
---
De activiteiten staan in het uitvoeringsplan. Maatregelen voor het eigen personeel staan in het plan van aanpak bij de risico-inventarisatie en -evaluatie.<#if ivp.middelen??> ${ivp.middelen.tekst}</#if>
