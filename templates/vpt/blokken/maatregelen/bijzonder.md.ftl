---
bron: [praktijk]
als: {maatregelen.bijzondere_veroorzakers: ingevuld}
---
Voor sommige veroorzakers geldt een extra regel:

<#list maatregelen.bijzondere_veroorzakers as soort>
<#if soort == "minderjarige">
- Is de veroorzaker minderjarig, dan betrekt de gemeente de ouders of de voogd bij het gesprek en de brief.
<#elseif soort == "onbegrepen-gedrag">
- Gaat het om een persoon met verward of onbegrepen gedrag, dan zoekt de gemeente ook contact met zorg of hulpverlening. De reactie blijft, maar de maatregel past bij wat iemand kan begrijpen.
<#elseif soort == "gemachtigde">
- Is de veroorzaker gemachtigde van een ander, dan treft de maatregel alleen hem. Degene voor wie hij optreedt, houdt zijn dienstverlening en kan een ander kiezen.
<#elseif soort == "organisatie">
- Treedt de veroorzaker op voor een bedrijf of organisatie, dan spreekt de gemeente ook de leiding daarvan aan.
<#else>
- Is de veroorzaker een oud-medewerker, dan gaat iemand over de zaak die niet met hem heeft samengewerkt.
</#if>
</#list>
