---
bron: ["S002: Bestuurlijke maatregelen", praktijk]
als: {maatregelen.tabel: eigen, maatregelen.rijen: ingevuld}
bijschrift: "Maatregelen per soort gedrag"
kolommen: [{breedte: 24}, {breedte: 28}, {breedte: 18}, {breedte: 14}, {breedte: 16}]
---
De tabel hieronder is de richtlijn voor de maatregel.

| Gedrag | Maatregel en duur | Bij herhaling | Gebied | Beslisser |
|---|---|---|---|---|
<#list maatregelen.rijen as rij>
| ${rij.gedrag} | ${rij.maatregel}<#if rij.in_overleg>, duur in overleg met ${organisatie.leiding.tekst}<#elseif rij.van?? && rij.tot?? && rij.tot != rij.van>, ${rij.van} tot ${rij.tot} maanden<#elseif rij.van??>, ${rij.van} ${meervoud(rij.van, "maand", "maanden")}</#if><#if rij.aangifte>. Aangifte als het gedrag strafbaar is, in overleg met de medewerker</#if> | <#if rij.bij_herhaling??>${rij.bij_herhaling}<#else>Een stap zwaarder</#if> | <#if rij.gebied??>${hoofdletter(rij.gebied)}<#else>Per geval te bepalen</#if> | <#if rij.beslisser??>${hoofdletter(rij.beslisser.naam)}<#else>${invul("beslisser")}</#if> |
</#list>
