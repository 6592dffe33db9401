---
bron: [arbowet-5, praktijk]
dekt: [adviseurstaken/beleid]
---
De gemeente evalueert dit protocol ${evaluatie.protocol.tekst}. Zij doet dat eerder als een ernstig incident of de RI&E daar reden voor geeft.<#if evaluatie.door??> ${hoofdletter(evaluatie.door.lidwoord.tekst)} ${evaluatie.door.naam} bereidt de evaluatie voor.</#if> Medewerkers en de ondernemingsraad kunnen daarbij hun ervaringen delen. Een wijziging volgt dezelfde weg als de vaststelling, ook langs de ondernemingsraad.
