---
bron: ["S002: Melding en aangifte bij de politie", ela]
openbaarheid: openbaar
dekt: [maatregelen/aangifte]
---
<#if aangifte.uitgangspunt == "in-overleg">Bij een strafbaar feit doet de gemeente aangifte of helpt zij het slachtoffer daarbij. Zij overlegt daarover eerst met het slachtoffer.<#elseif aangifte.uitgangspunt == "tenzij">Bij elk strafbaar feit volgt aangifte, tenzij dat het slachtoffer schaadt. Ook als het slachtoffer zelf geen aangifte wil doen, kan de gemeente dat doen. Zij overlegt daarover eerst met het slachtoffer.<#else>Bij een ernstig strafbaar feit volgt aangifte, zoals bij bedreiging, mishandeling, belaging of vernieling. Bij een lichter feit beslist de gemeente per geval, in overleg met het slachtoffer.</#if> De veiligheid van het slachtoffer gaat altijd voor.

Niet elk incident is strafbaar. Bij twijfel vraagt de gemeente de politie om advies. Komt er geen aangifte, dan doet zij wel een melding bij de politie als die later van belang kan zijn.
