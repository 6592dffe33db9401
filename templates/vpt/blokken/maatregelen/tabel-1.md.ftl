---
bron: ["S002: Bestuurlijke maatregelen"]
als: {maatregelen.tabel: handreiking-1}
bijschrift: "Maatregelen per aanleiding"
kolommen: [{breedte: 26}, {breedte: 30}, {breedte: 18}, {breedte: 26}]
---
De tabel hieronder is de richtlijn voor de maatregel. Zij komt uit een landelijke handreiking en gebruikt de woorden daarvan.

| Reden | Sanctie | Werkingsgebied | Beslisser |
|---|---|---|---|
<#list kennis.sanctietabellen.handreiking_1.rijen as rij>
| ${rij.gedrag} | <#if rij.overleg == "ja">${rij.sanctie?replace("Pandverbod.", hoofdletter(maatregelen.verbod.naam.tekst) + ", duur in overleg met " + organisatie.leiding.tekst + ".")}<#else>${rij.sanctie?replace("Pandverbod", hoofdletter(maatregelen.verbod.naam.tekst))?replace("pandverbod", maatregelen.verbod.naam.tekst)}</#if> | ${rij.gebied} | ${rij.beslisser?replace("managementteam", organisatie.leiding.titel?lower_case)} |
</#list>
