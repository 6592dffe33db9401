---
bron: ["S002: Werkgeversverantwoordelijkheid", "S000: 3", praktijk]
openbaarheid: openbaar
---
- **De ambtsdrager** meldt, bewaart het bewijs en beslist mee over elke stap.
- **De contactpersoon** vangt op, regelt de eerste hulp, legt de melding vast en houdt het slachtoffer op de hoogte. De contactpersoon beslist niet in plaats van het slachtoffer. De griffier beslist nooit over raadsleden.
<#if politiek.coordinatie?? && politiek.coordinatie.id == "burgemeester">
- **De burgemeester** draagt de norm uit en bewaakt de orde in de vergadering van de raad. De burgemeester coördineert ook de hulp en is het vaste aanspreekpunt voor de politie<#if samenwerking.basisteam??> (basisteam ${samenwerking.basisteam})</#if> en het Openbaar Ministerie<#if samenwerking.parket??> (parket ${samenwerking.parket})</#if>.
<#else>
- **De burgemeester** draagt de norm uit en spreekt over ernstige incidenten met politie en Openbaar Ministerie. In de vergadering van de raad bewaakt de burgemeester de orde.
- **<#if politiek.coordinatie??>${hoofdletter(politiek.coordinatie.lidwoord.tekst)} ${politiek.coordinatie.naam}<#else>De afdeling ${organisatie.afdeling_veiligheid}</#if>** coördineert de hulp en volgt een zaak tot het einde. Die is ook het vaste aanspreekpunt voor de politie<#if samenwerking.basisteam??> (basisteam ${samenwerking.basisteam})</#if> en het Openbaar Ministerie<#if samenwerking.parket??> (parket ${samenwerking.parket})</#if>.
</#if>
- **De gemeentesecretaris** zorgt dat ambtelijke hulp beschikbaar is, ook buiten kantooruren.
<#if politiek.kring?seq_contains("raadsleden")>
- **De fractievoorzitter** steunt een raadslid dat iets overkomt en verwijst naar de contactpersoon.
</#if>
