---
bron: [ombudsman-2015-011, ombudsman-2010-059, ombudsman-2019-024, praktijk]
---
Wie een volmacht gebruikt, controleert eerst of:

- het incident feitelijk is vastgelegd;
- de veroorzaker is gehoord of daarvoor de kans kreeg;
- de maatregel past bij het gedrag en niet zwaarder is dan nodig;
- de duur een einddatum heeft en binnen de grens van de volmacht blijft;
<#if maatregelen.dienstverlening == "gaat-door">
- duidelijk is hoe de dienstverlening doorgaat;
<#else>
- duidelijk is welke dienstverlening doorgaat en wat op afspraken wacht;
</#if>
- de brief de reden, de uitzonderingen, een ander kanaal en de weg naar een klacht noemt.

Kan de gemeente niet wachten op het gesprek, dan is alleen een tijdelijke maatregel mogelijk. Het horen volgt daarna zo snel als kan. Wie afwijkt van het protocol, schrijft op waarom. Voor een verbod overlegt de gemeente eerst met de politie.
