---
bron: [praktijk]
openbaarheid: intern
bijschrift: "Contactgegevens"
kolommen: [{breedte: 50}, {breedte: 50}]
---
Bel bij direct gevaar 112. Voor al het andere:

| Rol | Bereikbaar via |
|---|---|
<#list rollen as rol>
| ${hoofdletter(rol.naam)} | <#if rol.contact??>${rol.contact}<#else>${invul("telefoonnummer of adres")}</#if> |
</#list>
