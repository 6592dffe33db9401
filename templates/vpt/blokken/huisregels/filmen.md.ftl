---
bron: [sr-139a, avg, praktijk]
als: {huisregels.filmen: [toestemming, onherkenbaar, overleg]}
---
**${huisregels.filmen.tekst}** <#if huisregels.filmen == "toestemming">Vraag het eerst aan wie in beeld komt, ook aan een medewerker.<#elseif huisregels.filmen == "onherkenbaar">Filmen mag in de hal en in andere ruimten die voor iedereen open zijn. Aan de balie en in een spreekkamer vragen wij om eerst te overleggen.<#else>Dan spreken wij af waar en wanneer het kan, zonder dat anderen herkenbaar in beeld komen.</#if> Zo beschermen wij de gegevens van andere bezoekers.

${aanspreken("Een gesprek opnemen waar u zelf aan meedoet, is niet strafbaar. Zeg het ons wel vooraf, dan weten wij het van elkaar. Wat u met een opname mag doen, hangt af van de privacy van wie erop staat.", huisregels.aanspreekvorm)} Voor openbare vergaderingen van de raad gelden de regels van de raad, ook voor pers en publiek.
