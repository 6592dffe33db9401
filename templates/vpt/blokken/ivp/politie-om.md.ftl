---
bron: ["S000: 4", "S002: Positie van de Adviseur-VPD", ela]
dekt: [ivp_elementen/E7]
---
Met <#if samenwerking.basisteam??>het basisteam ${samenwerking.basisteam} van de politie<#else>de politie</#if> en <#if samenwerking.parket??>het parket ${samenwerking.parket}<#else>het Openbaar Ministerie</#if> volgen wij de geldende Eenduidige Landelijke Afspraken. <#if thema.naam == "vpd">Zij kennen het thema als Veilige Publieke Taak (VPT). Wij vragen bij aangifte dus om de VPT-code.<#else>Bij aangifte vragen wij om de VPT-code.</#if> <#if samenwerking.contact_politie_om == "vast">Over een zaak spreken wij met hun vaste contactpersonen voor VPT.<#elseif samenwerking.contact_politie_om == "basisteam">Over een zaak spreken wij met het basisteam.<#else>Wij spreken met hen vaste contactpersonen voor VPT af.</#if><#if samenwerking.driehoek> Het beleid bespreken wij in de driehoek.</#if>
