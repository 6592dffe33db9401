---
bron: ["S002: Mogelijke taken van de Adviseur-VPD"]
dekt: [adviseurstaken/beleid, adviseurstaken/bekendheid, adviseurstaken/grens, adviseurstaken/regels]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#list kennis.adviseurstaken?filter(taak -> taak.gebied == "beleid") as taak>
<#if !functieprofiel.elders?filter(rij -> rij.taak == taak.id)?has_content>
- **${taak.titel}.** ${taak.omschrijving}<#if taak.id == "beleid"> Bereidt ${evaluatie.protocol.tekst} de evaluatie van het protocol voor<#if evaluatie.door?? && evaluatie.door.id != "adviseur">, samen met ${evaluatie.door.lidwoord.tekst} ${evaluatie.door.naam}</#if>.<#elseif taak.id == "bekendheid"> <#if preventie.teams?has_content>Bezoekt daarvoor in elk geval ${opsomming(preventie.teams, "naam")}.<#else>Bezoekt daarvoor teamoverleggen.</#if><#elseif taak.id == "grens"> Maatstaf is de norm: *<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>* Boosheid, klachten en kritiek vallen daar niet onder.<#elseif taak.id == "regels"> Let er samen met ${organisatie.afdeling_personeel} op dat de RI&E nog klopt<#if preventie.rie_jaar??>; de laatste is van ${preventie.rie_jaar}</#if>.</#if>
</#if>
</#list>
<#list functieprofiel.eigen_taken?filter(eigen -> eigen.gebied == "beleid") as eigen>
- **${hoofdletter(eigen.titel)}.**<#if eigen.omschrijving??> ${eigen.omschrijving}</#if>
</#list>
