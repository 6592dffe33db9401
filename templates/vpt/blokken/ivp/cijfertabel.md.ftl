---
bron: [praktijk]
als: {ivp.cijfers: ingevuld}
bijschrift: "Gemelde incidenten in ${gemeente.naam}"
kolommen: [{breedte: 7}, {breedte: 14}, {breedte: 12}, {breedte: 14}, {breedte: 15}, {breedte: 13}, {breedte: 25}]
---
| Jaar | Meldingen | Verbaal | Bedreiging | Lichamelijk geweld | Aangiften | Bron |
|---|---:|---:|---:|---:|---:|---|
<#list ivp.cijfers as rij>
| ${rij.jaar} | ${rij.meldingen} | <#if rij.verbaal??>${rij.verbaal}<#else>onbekend</#if> | <#if rij.bedreiging??>${rij.bedreiging}<#else>onbekend</#if> | <#if rij.fysiek??>${rij.fysiek}<#else>onbekend</#if> | <#if rij.aangiften??>${rij.aangiften}<#else>onbekend</#if> | ${hoofdletter(rij.bron)} |
</#list>

<#if ivp.cijfers?last.verbaal??>Eén melding kan over meer soorten gedrag gaan. De soorten tellen daarom niet altijd op tot het aantal meldingen.<#else>Onbekend betekent dat daarover geen cijfer is bijgehouden.</#if>
