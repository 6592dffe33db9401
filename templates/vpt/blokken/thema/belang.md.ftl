---
bron: ["S000: 1", "S000: 4", "S002: noot 2"]
dekt: [ivp_elementen/E1]
---
${thema.naam.titel} <#if thema.naam == "vpd">(VPD)<#else>(VPT)</#if> gaat over mensen met een publieke taak, zoals ${opsomming(ivp.beroepen)}. Bij hun werk krijgen zij regelmatig te maken met ${thema.term.tekst}.<#list ivp.belang as reden><#if document.vorm != "kort" || reden?index lt 2> ${reden.tekst}</#if></#list><#if ivp.positie == "prioriteit"> Daarom is dit thema een prioriteit van dit plan.</#if>
