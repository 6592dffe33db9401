---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Alternatieve inregeling"]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld], functieprofiel.elders: ingevuld}
bijschrift: "Taken die een ander doet"
kolommen: [{breedte: 32}, {breedte: 26}, {breedte: 42}]
---
| Taak | Wie | Afspraak |
|---|---|---|
<#list functieprofiel.elders as rij>
| ${rij.taak.titel} | <#if rij.rol??>${hoofdletter(rij.rol.naam)}<#else>${invul("wie deze taak doet")}</#if> | <#if rij.afspraak??>${rij.afspraak}<#else>De ${organisatie.adviseur.naam} denkt mee als daarom wordt gevraagd.</#if> |
</#list>
