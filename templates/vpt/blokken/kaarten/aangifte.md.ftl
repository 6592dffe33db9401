---
bron: ["S002: Melding en aangifte bij de politie", ela]
dekt: [maatregelen/aangifte]
---
<#if aangifte.door == "werkgever">De gemeente doet aangifte als werkgever. Vaak heeft de politie wel uw verklaring nodig.<#elseif aangifte.door == "medewerker">U doet zelf aangifte, met hulp van de gemeente. Lukt dat niet, dan kan de gemeente het doen.<#else>U bepaalt samen met de gemeente wie aangifte doet.</#if> Uw woonadres is niet nodig: kies domicilie op ${aangifte.domicilie.tekst}. Vraag de politie om een VPT-code (Veilige Publieke Taak).<#if aangifte.begeleiding> Wilt u zelf aangifte doen, dan gaat op verzoek een collega mee.</#if> De tijd die het kost, is werktijd.
