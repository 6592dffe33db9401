---
bron: [avg, praktijk]
als: {melden.signaal: ja}
---
Is er een verhoogd risico voor medewerkers, dan kan de gemeente een tijdelijk signaal in een werksysteem zetten. Het signaal zegt wat een medewerker moet doen, niet wat iemand voor persoon is. Alleen medewerkers die contact hebben met deze persoon zien het. Het signaal heeft een einddatum en de betrokkene krijgt er bericht van.
