---
bron: ["S002: Schadevergoeding", rechtspositie]
dekt: [maatregelen/schade]
openbaarheid: openbaar
---
De veroorzaker is in beginsel aansprakelijk voor de schade. De gemeente helpt het slachtoffer om een schadeclaim op te stellen en in te dienen. <#if politiek.schade == "per-geval">Betaalt de veroorzaker niet of niet op tijd, dan kan het college per geval een vergoeding geven. Dat kan alleen binnen de regels over de rechtspositie.<#else>Zelf schade vergoeden kan zij alleen als de regels over de rechtspositie dat toelaten.</#if>
