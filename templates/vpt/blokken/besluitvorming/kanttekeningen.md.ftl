---
bron: [praktijk, ombudsman-2019-024]
---
<#list besluitvorming.kanttekeningen as kanttekening>
<#if (kanttekening != "instemming" || (document.id == "collegevoorstel" && vaststelling.protocol.or_instemming != "verleend" && vaststelling.protocol.status != "reconstructie")) && (kanttekening != "twee-besluiten" || politiek.protocol == "eigen-document")>
1. **${kanttekening.titel}.** ${kanttekening.tekst}
</#if>
</#list>
<#list besluitvorming.eigen_punten?filter(p -> p.soort == "kanttekening") as punt>
1. **${punt.punt}** ${punt.toelichting}
</#list>
