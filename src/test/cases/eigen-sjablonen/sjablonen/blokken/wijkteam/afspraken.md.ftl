---
bron: [bureau-2026]
dekt: [maatregelen/training]
---
Het wijkteam gaat ${wijkteam.afspraak.tekst} op huisbezoek. Na een incident bespreekt het team binnen ${wijkteam.dagen} ${meervoud(wijkteam.dagen, "werkdag", "werkdagen")} wat er is gebeurd.<#if wijkteam.begeleider??> De ${wijkteam.begeleider.naam} begeleidt dat gesprek.</#if>

Voor elk huisbezoek geldt:

<#list kennis.huisbezoek as regel>
- ${regel.advies}
</#list>
