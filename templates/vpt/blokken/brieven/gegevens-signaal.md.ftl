---
bron: [avg-13-14, praktijk]
als: {melden.signaal: ja}
soort: invul
---
**Een signaal.** In een werksysteem van de gemeente staat tot en met [einddatum, of haal deze alinea weg](invul:) een signaal bij uw naam. Het zegt alleen wat een medewerker moet doen: [wat de medewerker doet](invul:). Alleen medewerkers die contact met u hebben, zien het.
