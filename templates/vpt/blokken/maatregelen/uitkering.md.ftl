---
bron: [participatiewet]
als: {maatregelen.verlaging_uitkering: ja}
---
Bij agressie kan de gemeente soms ook een uitkering verlagen. Dat gebeurt alleen volgens de eigen verordening en in een aparte procedure. Een verlaging van een uitkering is wel een besluit. De betrokkene mag vooraf een zienswijze geven en kan daarna bezwaar maken.
