---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Melding en aangifte bij de politie", "S002: Schadevergoeding"]
dekt: [adviseurstaken/politiebezoek, adviseurstaken/politie-om, adviseurstaken/civiel]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#list kennis.adviseurstaken?filter(taak -> taak.gebied == "strafrecht") as taak>
<#if !functieprofiel.elders?filter(rij -> rij.taak == taak.id)?has_content>
- **${taak.titel}.** ${taak.omschrijving}<#if taak.id == "politiebezoek"> <#if aangifte.namens?? && aangifte.namens.id == "adviseur">Doet ook aangifte namens de gemeente, met een volmacht. </#if><#if !aangifte.begeleiding>Meegaan is geen vaste afspraak; de adviseur beslist dat per geval. </#if>Legt vooraf uit hoe een aangifte verloopt en wat met de naam van de medewerker gebeurt.<#elseif taak.id == "politie-om"> <#if samenwerking.contact_politie_om == "vast">Heeft vaste contactpersonen voor VPT bij de politie en het parket.<#elseif samenwerking.contact_politie_om == "basisteam">Het contact over een zaak loopt via het basisteam.<#else>Spreekt vaste contactpersonen voor VPT af, want die zijn er nog niet.</#if> Vraagt om de VPT-code en volgt de zaak.<#elseif taak.id == "civiel"> <#if schade.hulp>Helpt de medewerker met het opstellen van een schadeclaim.<#else>Legt de medewerker uit hoe een schadeclaim werkt.</#if><#if schade.eigen_schade> Let ook op de schade van de gemeente zelf.</#if> Vraagt een jurist als de zaak naar de rechter gaat.</#if>
</#if>
</#list>
<#list functieprofiel.eigen_taken?filter(eigen -> eigen.gebied == "strafrecht") as eigen>
- **${hoofdletter(eigen.titel)}.**<#if eigen.omschrijving??> ${eigen.omschrijving}</#if>
</#list>
