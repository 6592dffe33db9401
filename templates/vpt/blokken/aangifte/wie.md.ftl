---
bron: ["S002: Melding en aangifte bij de politie", ela, sr-285b, sr-266]
dekt: [adviseurstaken/politiebezoek]
---
<#if aangifte.door == "werkgever">De gemeente doet aangifte als werkgever. De medewerker kan dat ook zelf doen. Vaak heeft de politie wel een verklaring van de medewerker nodig.<#elseif aangifte.door == "medewerker">De medewerker doet zelf aangifte, met hulp van de gemeente. Lukt dat niet of wil de medewerker dat niet, dan kan de gemeente als werkgever aangifte doen.<#else>De gemeente en de medewerker bepalen samen wie aangifte doet. Doet de gemeente het als werkgever, dan heeft de politie vaak ook een verklaring van de medewerker nodig.</#if> Namens de gemeente doet <#if aangifte.namens??>${aangifte.namens.lidwoord.tekst} ${aangifte.namens.naam}<#else>${invul("rol die namens de gemeente aangifte doet")}</#if> aangifte.<#if aangifte.begeleiding> Wil de medewerker zelf aangifte doen, dan gaat op verzoek een collega mee. De tijd hiervoor is werktijd.<#else> De tijd die een aangifte kost, is werktijd.</#if>

Voor sommige feiten is meer nodig dan aangifte. Belaging (stalking) vervolgt het Openbaar Ministerie alleen als het slachtoffer daar zelf om vraagt met een klacht. Bij belediging hangt dat af van het geval. Laat u adviseren door de politie.
