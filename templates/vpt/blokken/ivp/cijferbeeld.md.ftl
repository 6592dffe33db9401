---
bron: [praktijk]
als: {ivp.cijfers: ingevuld}
bijschrift: "Meldingen per jaar in beeld"
kolommen: [{breedte: 10}, {breedte: 9, vorm: balk}]
---
<#if ivp.cijfers?size gt 1 && som(ivp.cijfers, "meldingen") gt 0>
Elke gekleurde cel staat voor ${aantal(schaal(ivp.cijfers, "meldingen")?first)} ${meervoud(schaal(ivp.cijfers, "meldingen")?first, "melding", "meldingen")}; de laatste cel van een jaar kan voor een deel gevuld zijn.

| Jaar |<#list schaal(ivp.cijfers, "meldingen") as stap> ${stap} |</#list>
|---|<#list schaal(ivp.cijfers, "meldingen") as stap>:---:|</#list>
<#list ivp.cijfers as rij>
| ${rij.jaar} |<#list schaal(ivp.cijfers, "meldingen") as stap><#if rij.meldingen gt stap - schaal(ivp.cijfers, "meldingen")?first> • |<#else> |</#if></#list>
</#list>
</#if>
