---
bron: [gemeentewet-160, gemeentewet-171, praktijk]
als: {maatregelen.volmachten: leeg}
---
Teken zelf niets zonder volmacht. Wie mag tekenen: ${invul("rol per maatregel, volgens de volmacht")}.
