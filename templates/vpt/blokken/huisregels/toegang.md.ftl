---
bron: [bw-5-1, hr-2021-1408, sr-139, ombudsman-2010-059, ombudsman-2015-011, ombudsman-2019-024, gemeentewet-26]
---
**Meteen weg.** Verstoort iemand de orde, dan kan ${reactie.wegsturen.tekst} vragen om te vertrekken. Dat geldt voor die dag. Wie dan toch blijft, kan strafbaar zijn. Bij gevaar bellen wij 112.

**Langer niet welkom.** Na ernstig of herhaald gedrag kan de gemeente een ${maatregelen.verbod.naam.tekst} geven. Zij mag dat als eigenaar of beheerder van haar gebouwen. Vooraf vragen wij hoe de bezoeker het zelf ziet. Alleen bij gevaar doen wij dat daarna. Een brief noemt de reden, de gebouwen en de einddatum. Een ${maatregelen.verbod.naam.tekst} duurt nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}. Onmisbare hulp, stemmen, een hoorzitting en openbare vergaderingen van de raad blijven mogelijk.
