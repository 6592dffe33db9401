---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", arbowet-8]
dekt: [adviseurstaken/melden, adviseurstaken/opleiding, adviseurstaken/nieuwe-medewerkers]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#list kennis.adviseurstaken?filter(taak -> taak.gebied == "voorkomen") as taak>
<#if !functieprofiel.elders?filter(rij -> rij.taak == taak.id)?has_content>
- **${taak.titel}.** ${taak.omschrijving}<#if taak.id == "melden"> Een melding hoort er uiterlijk ${melden.termijn.tekst} te zijn<#if melden.bijna_incidenten>, ook van een voorval dat nog net goed afliep</#if>.<#elseif taak.id == "opleiding"> ${hoofdletter(preventie.training_voor.tekst)} trainen ${preventie.training.tekst}.<#if preventie.bejegening == "gastvrij"> Gastvrij ontvangen is een vast onderdeel.</#if><#elseif taak.id == "nieuwe-medewerkers"> Dat gebeurt in hun eerste werkweken. Ook stagiairs, vrijwilligers en ingehuurde mensen horen daarbij.</#if>
</#if>
</#list>
<#list functieprofiel.eigen_taken?filter(eigen -> eigen.gebied == "voorkomen") as eigen>
- **${hoofdletter(eigen.titel)}.**<#if eigen.omschrijving??> ${eigen.omschrijving}</#if>
</#list>
