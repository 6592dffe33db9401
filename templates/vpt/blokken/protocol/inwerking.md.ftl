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
Op die dag vervalt de eerdere regeling: ${vaststelling.protocol.vervangt}.
</#if>
<#if vaststelling.protocol.citeertitel??>
Dit protocol wordt aangehaald als: ${vaststelling.protocol.citeertitel}.
</#if>
<#if vaststelling.protocol.terugwerkend??>
Het werkt terug tot ${vaststelling.protocol.terugwerkend}. Dat geldt niet voor een maatregel tegen een veroorzaker.
</#if>
<#if vaststelling.protocol.vervalt??>
Het protocol vervalt op ${vaststelling.protocol.vervalt}, tenzij het eerder is verlengd of vervangen.
</#if>
${vaststelling.protocol.bekendmaking.tekst}
