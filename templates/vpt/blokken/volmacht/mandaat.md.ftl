---
bron: [participatiewet, awb-10-3, awb-4-8, awb-6-7]
als: {maatregelen.verlaging_uitkering: ja}
---
Een verlaging van een uitkering is wel een besluit volgens de Algemene wet bestuursrecht. Zij valt daarom niet onder deze regeling. <#if maatregelen.uitkering_mandaat??>${hoofdletter(maatregelen.uitkering_mandaat.lidwoord.tekst)} ${maatregelen.uitkering_mandaat.naam} beslist<#else>De beslisser besluit</#if> met mandaat van het college, volgens ${maatregelen.uitkering_verordening}. De betrokkene mag vooraf een zienswijze geven en kan daarna bezwaar maken.
