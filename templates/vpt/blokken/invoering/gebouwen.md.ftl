---
bron: [ombudsman-2022-137, praktijk]
als: {norm.uitdragen: balie}
---
De norm en de huisregels hangen waar bezoekers ze zien voordat zij aan de beurt zijn. Ze zijn leesbaar van twee meter en hangen niet achter een plant of een deur. Loop elk gebouw na:

<#if gemeente.gebouwen?has_content>
<#list gemeente.gebouwen as gebouw>
- [ ] **${gebouw.naam}**<#if gebouw.adres??> (${gebouw.adres})</#if>: bij de ingang en bij de balie.
</#list>
<#else>
- [ ] **${hoofdletter(gemeente.gebouw.enkelvoud)}**: bij de ingang en bij de balie.
- [ ] Andere gebouwen waar de gemeente mensen ontvangt: ${invul("gebouwen")}.
</#if>
