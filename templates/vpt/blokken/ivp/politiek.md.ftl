---
bron: ["S000: 3", "S002: Werkgeversverantwoordelijkheid"]
dekt: [ivp_elementen/E4]
---
<#if document.vorm == "volledig">**Politieke ambtsdragers.** </#if>Politieke ambtsdragers krijgen extra ondersteuning.<#if document.vorm == "volledig"> Dat geldt voor ${opsomming(politiek.kring)}.</#if> <#if politiek.protocol == "eigen-document">Voor hen komt er een eigen agressieprotocol, dat raad en college allebei vaststellen.<#elseif politiek.protocol == "in-protocol">Hun afspraken staan in een eigen hoofdstuk van het agressieprotocol.<#elseif politiek.protocol == "werkwijze">De bestaande werkwijze bij bedreiging van bestuurders zetten wij voort.<#else>De afspraken met hen leggen wij in deze periode vast.</#if> <#if politiek.coordinatie??>${hoofdletter(politiek.coordinatie.lidwoord.tekst)} ${politiek.coordinatie.naam}<#else>${organisatie.afdeling_veiligheid}</#if> coördineert dit.
