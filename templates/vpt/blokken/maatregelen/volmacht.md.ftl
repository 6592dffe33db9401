---
bron: [gemeentewet-160, gemeentewet-171, praktijk]
als: {maatregelen.volmachten: ingevuld}
bijschrift: "Wie welke maatregel mag nemen"
kolommen: [{breedte: 24}, {breedte: 20}, {breedte: 20}, {breedte: 20}, {breedte: 16}]
---
Een maatregel is een handeling namens de gemeente. Alleen wie daarvoor een volmacht heeft, mag tekenen. Buiten de grens van de volmacht beslist het college.

| Maatregel | Rol | Vervanger | Grens | Volmacht van |
|---|---|---|---|---|
<#list maatregelen.volmachten as volmacht>
| <#if volmacht.maatregel == "verbod">${hoofdletter(maatregelen.verbod.naam.tekst)}<#elseif volmacht.maatregel == "verlenging">Verlenging van een ${maatregelen.verbod.naam.tekst}<#else>${volmacht.maatregel.titel}</#if> | ${hoofdletter(volmacht.rol.naam)} | <#if volmacht.vervanger??>${hoofdletter(volmacht.vervanger.naam)}<#else>geen</#if> | <#if volmacht.grens??>${volmacht.grens}<#else>geen</#if> | <#if volmacht.datum??>${volmacht.datum}<#elseif vaststelling.volmacht.status == "vastgesteld" && vaststelling.volmacht.datum??>${vaststelling.volmacht.datum}<#else>${invul("datum van de volmacht")}</#if> |
</#list>
