---
bron: [arbowet-3, "S002: Preventie", praktijk]
---
<#list besluitvorming.argumenten as argument>
1. **${argument.titel}.** ${argument.tekst}
</#list>
<#list besluitvorming.eigen_punten?filter(p -> p.soort == "argument") as punt>
1. **${punt.punt}** ${punt.toelichting}
</#list>
