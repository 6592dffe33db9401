---
bron: ["S002: Werkgeversverantwoordelijkheid", "S000: 3"]
---
Politieke ambtsdragers zijn geen werknemers. Voor hen gelden andere wettelijke regels dan voor medewerkers. <#if politiek.protocol == "eigen-document">Hun afspraken staan in een eigen agressieprotocol.<#elseif politiek.protocol == "in-protocol">Hun afspraken staan in <#if bevat("protocol/ambtsdragers")>[](#blok:protocol/ambtsdragers)<#else>een eigen hoofdstuk</#if>.<#elseif politiek.protocol == "werkwijze">Hun afspraken staan in een bestaande werkwijze.<#else>Voor hen zijn er nog geen schriftelijke afspraken.</#if>
