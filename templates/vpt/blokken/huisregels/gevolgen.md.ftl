---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2010-059, ombudsman-2015-011]
dekt: [maatregelen/reactie]
---
<#if norm.toon == "streng">Wie zich niet aan de regels houdt, krijgt een reactie.<#elseif norm.toon == "mild">Meestal is een woord genoeg.<#else>Houdt iemand zich niet aan de regels, dan zeggen wij daar iets van.</#if> Wat wij doen, past bij wat er is gebeurd:

<#list norm.gevolgen as gevolg>
- ${aanspreken(gevolg.tekst, huisregels.aanspreekvorm)}
</#list>
<#if maatregelen.verlaging_uitkering>
- Bij een zeer ernstige misdraging kan soms ook een uitkering lager worden. Dat is een apart besluit, waartegen bezwaar mogelijk is.
</#if>
