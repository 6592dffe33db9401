---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S000: 3"]
dekt: [inspectiepunten/leidinggevende]
bijschrift: "Wie doet wat"
kolommen: [{breedte: 25}, {breedte: 55}, {breedte: 20}]
---
Iedere medewerker kent dit protocol, meldt incidenten en helpt een collega in nood. De taken hieronder horen bij vaste rollen.

| Rol | Taken | Vervanger |
|---|---|---|
<#list rollen as rol>
| ${hoofdletter(rol.naam)}<#if !rol.bezet> (nu niet bezet)</#if> | <#list rol.taken as taak>${taak}<#sep>; <#else>${invul("taken van deze rol")}</#list> | <#if rol.vervanger??>${hoofdletter(rol.vervanger.naam)}<#elseif rol.vervanging??>${hoofdletter(rol.vervanging)}<#else>Geen vaste vervanger</#if> |
</#list>

Is een rol niet bezet of is iemand afwezig, dan neemt de vervanger de taken over. Is er geen vervanger, dan wijst de gemeentesecretaris iemand aan. Dat geldt niet voor bestuurders en de griffie. Een maatregel tekent alleen wie daarvoor een volmacht heeft.
