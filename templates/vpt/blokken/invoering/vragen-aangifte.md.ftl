---
bron: ["S002: Melding en aangifte bij de politie", ela, sr-285b, "S002: Schadevergoeding"]
dekt: [maatregelen/aangifte, maatregelen/schade]
---
**Doen wij altijd aangifte?** <#if aangifte.uitgangspunt == "in-overleg">Nee, want niet elk incident is strafbaar. Is het dat wel, dan doet de gemeente aangifte of helpt zij u daarbij. Dat gebeurt in overleg met u.<#elseif aangifte.uitgangspunt == "tenzij">Bij elk strafbaar feit wel, tenzij dat u schaadt. De gemeente overlegt dat eerst met u. Niet elk incident is strafbaar.<#else>Bij een ernstig strafbaar feit wel. Bij een lichter feit beslissen wij per geval, in overleg met u. Niet elk incident is strafbaar.</#if> Komt er geen aangifte, dan kan een melding bij de politie toch zin hebben.

**Wie doet aangifte?** <#if aangifte.door == "werkgever">De gemeente. U mag het ook zelf doen.<#elseif aangifte.door == "medewerker">U zelf, met hulp van de gemeente. Wilt of kunt u dat niet, dan kan de gemeente het doen.<#else>Dat bepaalt u samen met de gemeente.</#if> De politie wil vaak ook van u horen wat er is gebeurd.<#if aangifte.begeleiding> Gaat u zelf, dan gaat er een collega mee als u dat wilt.</#if> Het is werktijd.

**Staat mijn huisadres in de aangifte?** Nee, dat is niet nodig. U kiest domicilie op ${aangifte.domicilie.tekst}.

**Blijft mijn naam geheim?** Meestal niet. Uw naam staat vaak in de aangifte en de verdachte kan het dossier lezen. In bijzondere gevallen kan het anders; het Openbaar Ministerie beslist daarover. Wij zeggen vooraf eerlijk wat kan.

**En als ik geen aangifte wil?** <#if aangifte.uitgangspunt == "tenzij">Ook dan kan de gemeente aangifte doen, als dat u niet schaadt.<#else>Dan kijken wij samen wat wel past. Zijn anderen in gevaar, dan kan de gemeente zelf aangifte doen. U hoort dat vooraf.</#if> Sommige feiten, zoals stalking, worden alleen vervolgd als u daar zelf om vraagt.

**Wie betaalt mijn schade?** In beginsel de veroorzaker. <#if schade.hulp>De gemeente helpt u met de claim.<#else>De gemeente legt u uit hoe u een claim indient.</#if><#if schade.vooruit_betalen == "materieel"> Schade aan spullen krijgt u meteen vergoed.<#elseif schade.vooruit_betalen == "per-geval"> Soms betaalt de gemeente eerst; dat beslist zij per geval.</#if> Bewaar foto's en rekeningen.
