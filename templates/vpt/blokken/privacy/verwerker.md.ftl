---
bron: [avg-28, gir]
als: {melden.systeem: [gir, eigen-systeem]}
soort: invul
---
<#if melden.systeem == "gir">Het GIR vraagt een licentieovereenkomst en een verwerkersovereenkomst.<#elseif privacy.verwerker??>${privacy.verwerker} beheert het systeem in opdracht van de gemeente. Daarvoor is een verwerkersovereenkomst nodig.<#else>De gemeente beheert het systeem zelf. Komt er een bedrijf bij, dan sluit zij eerst een verwerkersovereenkomst.</#if> Ga na of de overeenkomst dit regelt:

- [ ] waarvoor en hoelang het bedrijf de gegevens bewaart;
- [ ] dat het bedrijf alleen doet wat de gemeente vraagt, en zwijgt;
- [ ] hoe de gegevens zijn beveiligd en in welk land zij staan;
- [ ] welke andere bedrijven meedoen;
- [ ] hoe snel het bedrijf een datalek meldt;
- [ ] hoe het helpt bij verzoeken om inzage of verwijdering;
- [ ] dat het na afloop alles teruggeeft of wist, ook de kopieën.
