---
bron: [praktijk, ombudsman-2019-024]
---
Deze brieven horen bij het agressieprotocol. Elke brief begint op een nieuwe bladzijde. Vul de plekken tussen haken in en haal weg wat niet geldt. De tekst in een kader is voor u en gaat niet mee.

Schrijf kort en zakelijk. Noem gedrag en geen oordeel over de persoon. De naam van het slachtoffer staat nooit in een brief. Bespreek de brief wel met het slachtoffer voordat u hem verstuurt.
