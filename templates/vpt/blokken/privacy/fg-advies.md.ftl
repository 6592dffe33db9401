---
bron: [avg-38]
als: {privacy.fg_advies: gegeven, privacy.fg_punten: ingevuld}
bijschrift: "Advies van de FG en wat ermee is gebeurd"
kolommen: [{breedte: 50}, {breedte: 50}]
---
| Advies | Opvolging |
|---|---|
<#list privacy.fg_punten as punt>
| ${punt.advies} | <#if punt.opvolging??>${punt.opvolging}<#else>${invul("wat er met dit advies is gebeurd")}</#if> |
</#list>
