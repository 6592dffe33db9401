---
bron: ["S002: Preventie"]
dekt: [adviseurstaken/grens]
---
<#if norm.maatstaf == "organisatie">De norm is van de hele organisatie. Wat een medewerker zelf kan verdragen, maakt daarbij niet uit.<#else>De norm is van de hele organisatie. Twijfelt een medewerker, dan is het eigen gevoel reden genoeg om iets te melden.</#if>
