---
bron: [praktijk]
soort: ondertekening
herhaalbaar: ja
---
${brieven.groet.tekst},\
namens de gemeente ${gemeente.naam}

[naam en handtekening](invul:)

<#if document.onderdeel == "uitnodiging" && reactie.door??>${hoofdletter(reactie.door.naam)}<#else>[functie](invul:)</#if>
