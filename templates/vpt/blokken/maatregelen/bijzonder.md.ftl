---
bron: [praktijk, avg-10]
als: {maatregelen.bijzondere_veroorzakers: ingevuld}
---
Voor sommige veroorzakers geldt een extra regel:

<#list maatregelen.bijzondere_veroorzakers as soort>
<#if soort == "minderjarige">
- Is de veroorzaker minderjarig, dan betrekt de gemeente de ouders of de voogd bij het gesprek en de brief.
<#elseif soort == "onbegrepen-gedrag">
- Gaat het om een persoon met verward of onbegrepen gedrag, dan bekijkt de gemeente of zorg of hulp nodig is. Zij deelt gegevens alleen als dat volgens de wet mag. De reactie blijft, maar de maatregel past bij wat iemand kan begrijpen.
<#elseif soort == "gemachtigde">
- Is de veroorzaker gemachtigde van een ander, dan geldt de maatregel alleen voor de gemachtigde. Die ander houdt de eigen dienstverlening en kan een nieuwe gemachtigde kiezen.
<#elseif soort == "organisatie">
- Treedt de veroorzaker op voor een bedrijf of organisatie, dan kan de gemeente de leiding om een andere contactpersoon vragen. Zij beschrijft het incident daarbij niet.
<#elseif soort == "groep">
- Komt het gedrag van een groep, dan krijgt iedereen die meedeed een eigen reactie op het eigen gedrag. Is de afzender onbekend, dan legt de gemeente de feiten vast en overlegt zij met de politie. Zij zoekt niet zelf uit wie het is.
<#elseif soort == "ambtsdrager">
- Is de veroorzaker een bestuurder of raadslid, dan hoort de gemeentesecretaris dat meteen. Die bespreekt het met de burgemeester en, bij een raadslid, ook met de griffier. Een maatregel mag het werk in het ambt niet verhinderen.
<#elseif soort == "anderstalig">
- Spreekt de veroorzaker geen Nederlands, dan zorgt de gemeente voor een tolk bij het gesprek en voor uitleg bij de brief.
<#else>
- Is de veroorzaker een oud-medewerker, dan gaat iemand over de zaak die niet met deze persoon heeft samengewerkt.
</#if>
</#list>
