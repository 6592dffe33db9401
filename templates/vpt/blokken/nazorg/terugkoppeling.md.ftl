---
bron: ["S002: Terugkoppeling"]
---
Het slachtoffer heeft één vaste contactpersoon tot de zaak is afgerond. Dat is <#if nazorg.terugkoppeling??>${nazorg.terugkoppeling.lidwoord.tekst} ${nazorg.terugkoppeling.naam}<#else>de leidinggevende</#if>. Die vertelt uit zichzelf wat er gebeurt met de melding, de maatregel, de aangifte en de schade. Is er geen nieuws, dan zegt de contactpersoon dat ook.
