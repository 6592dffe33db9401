---
bron: [bw-5-1, crvb-2014-1967, hr-2021-1408, sr-139, ombudsman-2010-059]
---
De gemeente kan een veroorzaker een ${maatregelen.verbod.naam.tekst} geven. Zij doet dat als eigenaar of beheerder van haar gebouwen. Het verbod geldt voor zo weinig gebouwen en zo kort als nodig is. Het duurt nooit langer dan ${maatregelen.verbod.maximum} ${meervoud(maatregelen.verbod.maximum, "maand", "maanden")}.

<#if document.vorm == "kort">
De veroorzaker krijgt een brief volgens het model van de gemeente. Daarin staan het gedrag en de gebouwen, de begindatum en de einddatum. De brief noemt ook de uitzonderingen, de andere manier van contact en de weg voor een klacht.
<#else>
De veroorzaker krijgt een brief. Daarin staan:

- het gedrag, met plaats en datum, en de norm die is overschreden;
- wat de veroorzaker daarover heeft gezegd;
- de gebouwen, de begindatum en de einddatum;
- de uitzonderingen en de vervangende manier van contact;
- dat het strafbaar kan zijn om een gebouw toch te betreden;
- wanneer de gemeente het verbod opnieuw bekijkt;
- bij wie de veroorzaker met vragen of een klacht terechtkan;
- welke gegevens de gemeente vastlegt en waarom.
</#if>

De politie krijgt bericht van het verbod, met alleen de gegevens die nodig zijn om het te handhaven.
