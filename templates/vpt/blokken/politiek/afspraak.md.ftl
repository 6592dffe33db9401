---
bron: [collectieve-norm, gmb-2025-528482]
dekt: [maatregelen/melden]
openbaarheid: openbaar
---
> **Wij melden elk incident en bepalen daarna samen wat er gebeurt.**

Iedere ambtsdrager meldt elk incident bij de eigen contactpersoon, als het kan nog dezelfde dag. Dat geldt ook voor wat klein lijkt, voor berichten op internet en voor gedrag dat vaker voorkomt. Zo ziet de gemeente patronen en staat niemand er alleen voor.

Na de melding bespreken slachtoffer en contactpersoon wat nodig is: alleen vastleggen, een reactie aan de veroorzaker, aangifte of hulp. De contactpersoon zet geen stap waar het slachtoffer niet van weet. Bij direct gevaar wacht niemand op overleg.

Wie ziet dat een ander iets overkomt, biedt hulp aan en herinnert aan deze afspraak. Niemand heeft nadeel van een melding. Een melding is geen onderwerp in het politieke debat.
