---
bron: [praktijk]
---
Na de besluiten volgt de invoering volgens het uitvoeringsplan. Dat plan noemt ${aantal(plan.activiteiten?size)} ${meervoud(plan.activiteiten?size, "activiteit", "activiteiten")}, elk met een eigenaar. De gemeente evalueert het agressieprotocol ${evaluatie.protocol.tekst}. De raad hoort van de voortgang ${ivp.cyclus.verantwoording.tekst}.
