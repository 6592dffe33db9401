---
bron: [avg-38, avg-35, praktijk]
---
<#if privacy.eigenaar??>${hoofdletter(privacy.eigenaar.lidwoord.tekst)} ${privacy.eigenaar.naam}<#else>De ${organisatie.secretaris_aanduiding.tekst}</#if> is proceseigenaar. Die beslist over de registratie, houdt de regel in het verwerkingsregister bij en zorgt voor de DPIA. De functionaris gegevensbescherming (FG) adviseert en houdt toezicht. De FG stelt dit stuk dus niet op en beslist er niet over.

<#if privacy.fg_advies == "gegeven">
De FG heeft advies gegeven op ${privacy.fg_datum}.
<#elseif privacy.fg_advies == "gevraagd">
De FG is om advies gevraagd. Tot dat er is, blijft dit stuk een concept.
<#else>
Het advies van de FG moet nog worden gevraagd. Dat gebeurt voordat de registratie begint.
</#if>
