---
bron: [praktijk]
openbaarheid: openbaar
---
Het protocol treedt in werking op <#if vaststelling.politiek.inwerkingtreding??>${vaststelling.politiek.inwerkingtreding}<#else>${invul("datum van inwerkingtreding")}</#if>.
<#if vaststelling.politiek.vervangt??>
Raad en college trekken op die dag de eerdere regeling in, ieder voor het eigen deel: ${vaststelling.politiek.vervangt}.
</#if>
<#if vaststelling.politiek.citeertitel??>
Dit protocol wordt aangehaald als: ${vaststelling.politiek.citeertitel}.
</#if>
