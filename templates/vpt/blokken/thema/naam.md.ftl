---
bron: ["S002: noot 2", "S000: 4"]
---
<#if ivp.positie == "prioriteit">Daarom is ${thema.naam.titel}<#else>In dit plan heet dit thema ${thema.naam.titel}</#if> <#if thema.naam == "vpd">(VPD)<#else>(VPT)</#if><#if ivp.positie == "prioriteit"> een prioriteit van dit plan</#if>.<#if document.vorm == "volledig"> Iedereen met een publieke taak moet het werk veilig kunnen doen.</#if>
