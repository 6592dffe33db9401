---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Reactie"]
dekt: [adviseurstaken/registratie, adviseurstaken/ernstig]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#list kennis.adviseurstaken?filter(taak -> taak.gebied == "incidenten") as taak>
<#if !functieprofiel.elders?filter(rij -> rij.taak == taak.id)?has_content>
- **${taak.titel}.** ${taak.omschrijving}<#if taak.id == "registratie"> Controleert of een melding ${melden.registreren_termijn.tekst} volledig is vastgelegd in <#if melden.systeem == "gir">het GIR<#elseif melden.systeem == "eigen-systeem" && melden.systeem_naam??>${melden.systeem_naam}<#else>${melden.systeem.tekst}</#if>. Vult aan of vraagt na wat ontbreekt.<#elseif taak.id == "ernstig"> Krijgt meteen bericht. Let erop dat het slachtoffer ${nazorg.termijn.tekst} een gesprek krijgt en de veroorzaker binnen ${reactie.termijn.tekst} een reactie.<#if nazorg.terugkoppeling?? && nazorg.terugkoppeling.id == "adviseur"> Houdt het slachtoffer op de hoogte tot de zaak is afgerond.</#if></#if>
</#if>
</#list>
<#list functieprofiel.eigen_taken?filter(eigen -> eigen.gebied == "incidenten") as eigen>
- **${hoofdletter(eigen.titel)}.**<#if eigen.omschrijving??> ${eigen.omschrijving}</#if>
</#list>
