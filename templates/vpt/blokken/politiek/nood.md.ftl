---
bron: [praktijk]
openbaarheid: vertrouwelijk
als: {politiek.noodafspraak: ingevuld}
---
**Als de telefoon niet werkt.** ${politiek.noodafspraak}
