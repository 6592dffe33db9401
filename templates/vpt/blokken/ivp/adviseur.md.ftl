---
bron: ["S002: Adviseur-VPD"]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
---
De ${organisatie.adviseur.naam} is het vaste aanspreekpunt voor medewerkers, politie en Openbaar Ministerie. <#if organisatie.adviseur.vorm == "eigen">Dit is een eigen functie<#elseif organisatie.adviseur.vorm == "combinatie">De functie is een combinatie<#if organisatie.adviseur.met??> met die van ${organisatie.adviseur.met}<#else> met ander werk</#if><#else>Wij delen deze functie<#if organisatie.adviseur.met??> met ${organisatie.adviseur.met}<#else> met andere organisaties</#if></#if><#if organisatie.adviseur.plaats??><#if organisatie.adviseur.plaats == "secretaris">, direct onder de ${organisatie.secretaris_aanduiding.tekst}<#elseif organisatie.adviseur.plaats == "personeel">, bij ${organisatie.afdeling_personeel}<#else>, bij ${organisatie.afdeling_veiligheid}</#if></#if>.
