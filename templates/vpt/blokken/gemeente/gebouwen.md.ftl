---
bron: [praktijk, bw-5-1]
als: {gemeente.gebouwen: ingevuld}
bijschrift: "Onze gebouwen"
kolommen: [{breedte: 30}, {breedte: 35}, {breedte: 35}]
---
De regels voor bezoekers gelden in deze gebouwen:

| Gebouw | Adres | Open |
|---|---|---|
<#list gemeente.gebouwen as gebouw>
| ${gebouw.naam} | <#if gebouw.adres??>${gebouw.adres}<#else>${invul("adres van dit gebouw")}</#if> | <#if gebouw.openingstijden??>${hoofdletter(gebouw.openingstijden)}<#else>${invul("openingstijden van dit gebouw")}</#if> |
</#list>
