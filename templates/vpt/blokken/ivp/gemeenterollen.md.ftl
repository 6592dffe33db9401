---
bron: ["S000: 2", arbowet-3, bw-7-658]
dekt: [ivp_elementen/E8]
---
De gemeente heeft drie rollen:

- **Werkgever.** <#if organisatie.werkgever == "werkorganisatie">${hoofdletter(organisatie.werkorganisatie)} is de werkgever van onze medewerkers en<#else>Wij</#if> <#if organisatie.werkgever == "werkorganisatie">zorgt<#else>zorgen</#if> voor veilig werk. Dat volgt uit de Arbeidsomstandighedenwet en het Burgerlijk Wetboek.
- **Lokaal bestuur.** Wij geven het voorbeeld aan andere werkgevers met een publieke taak. Zij blijven zelf verantwoordelijk voor hun mensen.
- **Regisseur van de lokale veiligheid.** Wij brengen partners bij elkaar en houden hen aan de afspraken.
