---
bron: [participatiewet, rbnne-2017-4957]
als: {maatregelen.verlaging_uitkering: ja}
---
Soms kan de gemeente ook een uitkering verlagen. Dat kan alleen bij een zeer ernstige misdraging tegen iemand die de wet over die uitkering uitvoert. Het gebeurt volgens de eigen verordening en in een aparte procedure. Een verlaging van een uitkering is wel een besluit. De betrokkene mag vooraf een zienswijze geven en kan daarna bezwaar maken.
