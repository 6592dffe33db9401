---
bron: ["S000: 3", "S002: Werkgeversverantwoordelijkheid"]
dekt: [ivp_elementen/E4]
---
Politieke ambtsdragers krijgen extra ondersteuning. Dat zijn bij ons ${opsomming(politiek.kring)}. <#if politiek.protocol == "eigen-document">Raad en college stellen voor hen een eigen agressieprotocol vast.<#elseif politiek.protocol == "in-protocol">Hun afspraken staan in een eigen hoofdstuk van het agressieprotocol.<#elseif politiek.protocol == "werkwijze">De bestaande werkwijze bij bedreiging van bestuurders zetten wij voort.<#else>De afspraken met hen leggen wij in deze periode vast.</#if> <#if politiek.coordinatie??>${hoofdletter(politiek.coordinatie.lidwoord.tekst)} ${politiek.coordinatie.naam}<#else>${organisatie.afdeling_veiligheid}</#if> coördineert dit.
