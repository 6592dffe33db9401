---
bron: [gemeentewet-107e, gemeentewet-160, praktijk]
openbaarheid: openbaar
---
De griffie werkt voor de raad. <#if politiek.griffie == "van-toepassing">Met dit besluit verklaart de raad het agressieprotocol voor medewerkers ook van toepassing op de griffie.<#elseif politiek.griffie == "eigen">De raad heeft voor de medewerkers van de griffie eigen afspraken gemaakt.<#else>De raad beslist nog of het agressieprotocol voor medewerkers ook voor de griffie geldt.</#if>
