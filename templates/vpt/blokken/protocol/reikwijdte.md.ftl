---
bron: [praktijk, bw-7-658, gemeentewet-160]
---
Dit protocol geldt voor iedereen die onder gezag van <#if organisatie.werkgever == "werkorganisatie">${organisatie.werkorganisatie}<#else>de gemeente</#if> werkt. Dat zijn medewerkers in dienst, ingehuurde krachten, stagiairs en vrijwilligers. Hierna heten zij samen: medewerkers.

Voor sommige groepen is een eigen afspraak nodig over wiens protocol geldt:

- De griffie werkt voor de raad. <#if politiek.griffie == "van-toepassing"><#if politiek.protocol == "eigen-document">De raad verklaart dit protocol ook op de griffie van toepassing, in het besluit over het protocol voor politieke ambtsdragers.<#else>De raad verklaart dit protocol ook op de griffie van toepassing.</#if><#elseif politiek.griffie == "eigen">De raad heeft voor de griffie eigen afspraken gemaakt.<#else>Dit protocol geldt voor de griffie als de raad het ook op haar van toepassing verklaart.</#if>
- Voor mensen van een bedrijf dat in opdracht van de gemeente werkt, zoals beveiligers, geldt dit protocol als dat in het contract staat. Hun eigen werkgever blijft ook verantwoordelijk.
- Medewerkers van een partner volgen het protocol van hun eigen werkgever. In een gebouw van de gemeente gelden ook haar huisregels.
<#list protocol.anderen as ander>
- ${ander.naam} ${ander.regel.tekst}.<#if ander.afspraak??> ${ander.afspraak}</#if>
</#list>
<#if organisatie.werkgever == "werkorganisatie">
- De werkorganisatie is werkgever<#if organisatie.gemeenten?has_content> en werkt voor de gemeenten ${opsomming(organisatie.gemeenten)}</#if>. Elke gemeente gaat zelf over huisregels en verboden voor haar eigen gebouwen.
</#if>

Het protocol gaat over gedrag van mensen van buiten. Voor ongewenst gedrag tussen collega's bestaan eigen regels.
