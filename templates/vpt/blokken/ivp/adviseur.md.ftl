---
bron: ["S002: Adviseur-VPD"]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
De ${organisatie.adviseur.naam} is het vaste aanspreekpunt voor medewerkers, politie en Openbaar Ministerie. <#if organisatie.adviseur.vorm == "eigen">Dit is een eigen functie<#elseif organisatie.adviseur.vorm == "combinatie">De functie is gecombineerd met <#if organisatie.adviseur.met??>die van ${organisatie.adviseur.met}<#else>ander werk</#if><#else>Wij delen deze functie met <#if organisatie.adviseur.met??>${organisatie.adviseur.met}<#else>andere organisaties</#if></#if><#if organisatie.adviseur.plaats??><#if organisatie.adviseur.plaats == "secretaris">, direct onder de ${organisatie.secretaris_aanduiding.tekst}<#elseif organisatie.adviseur.plaats == "personeel">, bij ${organisatie.afdeling_personeel}<#else>, bij ${organisatie.afdeling_veiligheid}</#if></#if>.
