---
bron: [praktijk]
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld]}
---
<#if vaststelling.protocol.inwerkingtreding??>
Het protocol treedt in werking op ${vaststelling.protocol.inwerkingtreding}.
<#else>
Het protocol treedt in werking op ${invul("datum van inwerkingtreding")}.
</#if>
<#if vaststelling.protocol.vervangt??>
Op die dag vervalt: ${vaststelling.protocol.vervangt}.
</#if>
<#if vaststelling.protocol.citeertitel??>
De citeertitel is: ${vaststelling.protocol.citeertitel}.
</#if>
