---
bron: [praktijk]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
<#if rollen?filter(rol -> rol.id == "adviseur" && (rol.vervanger?? || rol.vervanging??))?has_content>Bij afwezigheid neemt <#if rollen?filter(rol -> rol.id == "adviseur")?first.vervanger??>${rollen?filter(rol -> rol.id == "adviseur")?first.vervanger.lidwoord.tekst} ${rollen?filter(rol -> rol.id == "adviseur")?first.vervanger.naam}<#else>${rollen?filter(rol -> rol.id == "adviseur")?first.vervanging}</#if> de taken over.<#else>Bij afwezigheid neemt ${invul("vervanger van de adviseur")} de taken over.</#if> De vervanger kent de lopende zaken en heeft dezelfde toegang, maar alleen tijdens de vervanging. Adviseur en vervanger zijn niet tegelijk vrij.<#if rollen?filter(rol -> rol.id == "adviseur" && !rol.bezet)?has_content> De functie is nu niet bezet; de vervanger doet nu het werk.</#if>
