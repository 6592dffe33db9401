---
bron: [avg-5, avg-33, praktijk]
pagina: liggend
bijschrift: "Wie wat mag met de registratie"
kolommen: [{breedte: 18}, {breedte: 18}, {breedte: 22}, {breedte: 18}, {breedte: 24}]
---
| Wie | Welke meldingen | Welke gegevens | Mag | Waarvoor |
|---|---|---|---|---|
| Wie meldt | De eigen melding | Het incident en de eigen gegevens | Vastleggen, lezen en aanvullen | De feiten juist vastleggen |
<#list melden.toegang as rol>
<#if privacy.rechten?filter(rij -> rij.rol.id == rol.id)?has_content>
<#list privacy.rechten?filter(rij -> rij.rol.id == rol.id) as rij>
| ${hoofdletter(rol.naam)} | ${hoofdletter(rij.bereik.tekst)} | ${hoofdletter(opsomming(rij.gegevens))} | ${hoofdletter(opsomming(rij.mag))} | <#if rij.waarvoor??>${hoofdletter(rij.waarvoor)}<#else>${invul("waarvoor deze rol toegang nodig heeft")}</#if> |
</#list>
<#else>
| ${hoofdletter(rol.naam)} | ${invul("welke meldingen")} | ${invul("welke gegevens")} | ${invul("wat deze rol mag")} | ${invul("waarvoor deze rol toegang nodig heeft")} |
</#if>
<#else>
| ${invul("rollen met toegang tot de registratie")} | ${invul("welke meldingen")} | ${invul("welke gegevens")} | ${invul("wat deze rol mag")} | ${invul("waarvoor deze rol toegang nodig heeft")} |
</#list>
| Beheerder van het systeem | Geen, behalve bij een storing | Wat nodig is om te herstellen | Toegang geven en intrekken | Het systeem laten werken |
| Alle anderen | Geen | Cijfers zonder namen | Lezen | Leren en sturen |
<#if politiek.protocol == "eigen-document" || politiek.protocol == "in-protocol">
| Contactpersoon van een ambtsdrager | Van de eigen ambtsdragers | Het incident en het vervolg | Vastleggen, lezen en aanvullen | Opvang en het vervolg |
| <#if politiek.coordinatie??>${hoofdletter(politiek.coordinatie.naam)}<#else>Wie de hulp coördineert bij de afdeling ${organisatie.afdeling_veiligheid}</#if> | Van ambtsdragers | Het incident en het vervolg | Vastleggen en lezen | De hulp aan ambtsdragers regelen |
<#list politiek.registratie.toegang as rol>
| ${hoofdletter(rol.naam)} | Van ambtsdragers | Het incident en het vervolg | Lezen | De veiligheid van ambtsdragers |
</#list>
</#if>
