---
bron: ["S002: Kwetsbare processen"]
als: {preventie.kwetsbare_processen: ingevuld}
---
Bij sommig werk heeft iemand belang bij druk op een medewerker. Dat speelt in elk geval bij ${opsomming(preventie.kwetsbare_processen)}.<#if preventie.kwetsbare_afspraken?has_content> Daarvoor gelden extra afspraken:</#if>

<#list preventie.kwetsbare_afspraken as afspraak>
- ${hoofdletter(afspraak.tekst)}.
</#list>
