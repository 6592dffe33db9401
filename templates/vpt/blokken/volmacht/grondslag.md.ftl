---
bron: [gemeentewet-160, gemeentewet-171, awb-10-12, bw-3-volmacht, bw-5-1, hr-2021-1408]
---
De regeling rust op:

- artikel 160 van de Gemeentewet, over wat het college beslist;
- artikel 171 van de Gemeentewet, over de burgemeester als vertegenwoordiger van de gemeente;
- artikel 10:12 van de Algemene wet bestuursrecht, dat regels over mandaat ook laat gelden voor volmacht en machtiging;
- de regels over volmacht in het Burgerlijk Wetboek;
- het recht van de gemeente om als eigenaar of beheerder te bepalen wie haar gebouwen gebruikt.
