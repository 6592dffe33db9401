---
bron: ["S000: 4", politiewet-38b]
---
Dit plan hoort bij ${ivp.lidwoord.tekst} ${ivp.naam}<#if ivp.periode.van?? && ivp.periode.tot??> ${ivp.periode.van}–${ivp.periode.tot}</#if> van de gemeente ${gemeente.naam}. De raad stelt daarin de doelen vast. Dit plan zegt wat de gemeente doet voor een ${thema.naam.tekst} (<#if thema.naam == "vpd">VPD<#else>VPT</#if>), wie dat doet en wanneer. Het plan loopt van ${kwartaal(plan.van, plan.tot)}.

Dit plan bevat ${aantal(plan.activiteiten?size)} ${meervoud(plan.activiteiten?size, "activiteit", "activiteiten")}. Het volgt de acht maatregelen tegen ${thema.term.tekst}:

<#list kennis.maatregelen as maatregel>
<#if maatregel.id != "gastvrijheid">
1. ${maatregel.titel}
</#if>
</#list>

<#if plan.activiteiten?filter(activiteit -> activiteit.maatregel == "gastvrijheid")?has_content>
Daar komt gastvrijheid bij, als aanvulling op die acht.
</#if>
