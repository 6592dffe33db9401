---
bron: ["S002: Preventie", praktijk]
openbaarheid: openbaar
bijschrift: "Hoe u het verschil ziet"
kolommen: [{breedte: 24}, {breedte: 38}, {breedte: 38}]
---
<#if document.vorm == "kort">
**Emotie of over de grens?** Emotie gaat over een besluit en zakt als u er iets van zegt. Over de grens is gedrag dat doorgaat nadat u er iets van hebt gezegd, of dat u bang moet maken. Twijfelt u, meld het dan. U hoeft niet zelf te bepalen of iets ernstig of strafbaar is.
<#else>
**Emotie of over de grens?** Dat is niet altijd meteen duidelijk. Deze vragen helpen:

| Vraag | Emotie of kritiek | Over de grens |
|---|---|---|
| Waarover gaat het? | over een besluit, het beleid of uw optreden | over u als mens, uw afkomst of uw gezin |
| Hoelang duurt het? | het zakt, zeker als u er iets van zegt | het gaat door of komt terug, ook nadat u er iets van hebt gezegd |
| Wat wil iemand? | gehoord worden of gelijk krijgen | u bang maken, laten zwijgen of een besluit afdwingen |
| Wat doet het met u? | het is vervelend, maar u gaat door | u voelt zich onveilig of past uw gedrag aan |
| Wat kunt u doen? | luisteren, een grens noemen, later verder praten | stoppen, weggaan en melden |

Eén antwoord in de rechterkolom is genoeg om te melden. Twijfelt u, meld het dan ook. U hoeft niet zelf te bepalen of iets ernstig of strafbaar is.
</#if>
