---
bron: [avg-28, gir]
als: {melden.systeem: [gir, eigen-systeem]}
soort: invul
---
<#if melden.systeem == "gir">Het GIR vraagt een licentieovereenkomst en een verwerkersovereenkomst.<#elseif privacy.verwerker??>${privacy.verwerker} beheert het systeem in opdracht van de gemeente. Daarvoor is een verwerkersovereenkomst nodig.<#else>De gemeente beheert het systeem zelf. Komt er een bedrijf bij, dan sluit zij eerst een verwerkersovereenkomst.</#if> Ga na of de overeenkomst dit regelt:

- [ ] waarvoor en hoelang de verwerker de gegevens bewaart;
- [ ] dat de verwerker alleen doet wat de gemeente vraagt en niets doorvertelt;
- [ ] hoe de gegevens zijn beveiligd en in welk land zij staan;
- [ ] welke andere bedrijven meewerken;
- [ ] hoe snel de verwerker een datalek meldt;
- [ ] hoe de verwerker helpt bij verzoeken om inzage of verwijdering;
- [ ] dat de verwerker na afloop alles teruggeeft of wist, ook de kopieën.
