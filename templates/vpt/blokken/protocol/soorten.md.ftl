---
bron: ["S002: Bestuurlijke maatregelen", "S002: Mogelijke taken van de Adviseur-VPD", praktijk]
---
Niet elk incident is even zwaar. De ernst hangt af van het gedrag, de gevolgen voor het slachtoffer en eerdere incidenten. Dit protocol kent ${aantal(protocol.niveaus?size)} niveaus:

<#list protocol.niveaus as niveau>
1. **${niveau.naam}**: ${niveau.omschrijving}<#if niveau.voorbeelden?has_content>, bijvoorbeeld ${opsomming(niveau.voorbeelden)}</#if>.<#if niveau.ernstig && niveau.naam?lower_case != "ernstig incident"> Dit heet hierna een ernstig incident.</#if>
</#list>

Een incident is ook ernstig als het slachtoffer zich daarna niet meer veilig voelt. Dat telt voor de zorg; een maatregel past bij het gedrag. Melden helpt op elk niveau, want zo wordt een patroon zichtbaar.

Boosheid, een klacht of stevige kritiek is op zichzelf geen incident, ook niet als de toon scherp is.
