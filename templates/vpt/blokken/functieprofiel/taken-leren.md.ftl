---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Nazorg"]
dekt: [adviseurstaken/lessen, adviseurstaken/management, adviseurstaken/cijfers]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#list kennis.adviseurstaken?filter(taak -> taak.gebied == "leren") as taak>
<#if !functieprofiel.elders?filter(rij -> rij.taak == taak.id)?has_content>
- **${taak.titel}.** ${taak.omschrijving}<#if taak.id == "lessen"> Teams bespreken ${evaluatie.incidenten.tekst} na. De adviseur haalt eruit wat ook voor andere teams telt.<#elseif taak.id == "management"> Doet dat ook in het overleg van ${organisatie.afdeling_personeel} en ${organisatie.afdeling_veiligheid}, ${samenwerking.overleg.frequentie.tekst}.<#elseif taak.id == "cijfers"> <#if evaluatie.verslag_aan?has_content>Het jaarlijkse overzicht gaat naar <#list evaluatie.verslag_aan as aan><#if aan == "leiding">${organisatie.leiding.tekst}<#else>${aan.tekst}</#if><#if aan?has_next><#if aan?index + 2 == evaluatie.verslag_aan?size> en <#else>, </#if></#if></#list>.<#else>Het overzicht verschijnt elk jaar.</#if> Er staat niets in dat tot personen te herleiden is.</#if>
</#if>
</#list>
<#list functieprofiel.eigen_taken?filter(eigen -> eigen.gebied == "leren") as eigen>
- **${hoofdletter(eigen.titel)}.**<#if eigen.omschrijving??> ${eigen.omschrijving}</#if>
</#list>
