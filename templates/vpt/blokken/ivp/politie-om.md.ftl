---
bron: ["S000: 4", "S002: Positie van de Adviseur-VPD", "S002: Strafrechtelijk traject", S004, ela]
dekt: [ivp_elementen/E7, adviseurstaken/politie-om]
---
<#if document.vorm == "kort">
Bij aangifte vragen wij <#if samenwerking.basisteam??>het basisteam ${samenwerking.basisteam}<#else>de politie</#if> en <#if samenwerking.parket??>het parket ${samenwerking.parket}<#else>het Openbaar Ministerie</#if> om <#if thema.naam == "vpd">de code Veilige Publieke Taak (VPT)<#else>de VPT-code</#if>, volgens de Eenduidige Landelijke Afspraken.
<#else>
**Politie en Openbaar Ministerie.** Bij een strafbaar feit werken wij samen met <#if samenwerking.basisteam??>het basisteam ${samenwerking.basisteam} van <#if samenwerking.eenheid??>de politie-eenheid ${samenwerking.eenheid}<#else>de politie</#if><#elseif samenwerking.eenheid??>de politie-eenheid ${samenwerking.eenheid}<#else>de politie</#if> en <#if samenwerking.parket??>het parket ${samenwerking.parket}<#else>het Openbaar Ministerie</#if>. <#if thema.naam == "vpd">Zij kennen dit thema als Veilige Publieke Taak (VPT). </#if>Bij aangifte vragen wij om de VPT-code. Die hoort bij de Eenduidige Landelijke Afspraken die voor politie en Openbaar Ministerie gelden.<#if samenwerking.contact_politie_om == "vast"> Over een zaak spreken wij met hun vaste contactpersonen voor VPT.<#elseif samenwerking.contact_politie_om == "basisteam"> Over een zaak spreken wij met het basisteam.<#else> Met hen maken wij afspraken over vaste contactpersonen voor VPT.</#if><#if samenwerking.driehoek> Het beleid bespreken wij in de driehoek van burgemeester, officier van justitie en politie.</#if>

Politie en Openbaar Ministerie geven VPT-zaken hoge prioriteit. Het Openbaar Ministerie verhoogt de strafeis in VPT-zaken in beginsel met 200%. De officier van justitie weegt daarbij alle omstandigheden en de rechter bepaalt de straf. Wij kunnen dus geen snelle behandeling of bepaalde afloop beloven.
</#if>
