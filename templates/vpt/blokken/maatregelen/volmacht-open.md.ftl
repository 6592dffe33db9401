---
bron: [gemeentewet-160, gemeentewet-171, praktijk]
als: {maatregelen.volmachten: leeg}
---
Een maatregel is een handeling namens de gemeente. Alleen wie daarvoor een volmacht heeft, mag tekenen. De gemeente legt per maatregel vast wie dat is: ${invul("rol, vervanger, grens en datum van de volmacht per maatregel")}.
