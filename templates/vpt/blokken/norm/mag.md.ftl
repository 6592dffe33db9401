---
bron: ["S002: Preventie", sr-266, praktijk]
---
<#if norm.toon == "streng">Niet alles is een overtreding van de norm. Dit mag wel:<#else>U mag laten merken wat u vindt en voelt:</#if>

- U mag boos zijn en dat zeggen.
- U mag een klacht indienen.
- U mag kritiek geven op ons werk en onze besluiten, ook op bestuurders en raadsleden, en ook hard en in het openbaar.
<#list norm.toegestaan as voorbeeld>
- U mag ${voorbeeld}.
</#list>
