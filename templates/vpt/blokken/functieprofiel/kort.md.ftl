---
bron: ["S002: Adviseur-VPD", "S002: Positie van de Adviseur-VPD", praktijk]
als: {organisatie.adviseur.vorm: [eigen, combinatie, gedeeld]}
bijschrift: "De functie in het kort"
kolommen: [{breedte: 34}, {breedte: 66}]
---
| Onderwerp | Afspraak |
|---|---|
| Functie | ${organisatie.adviseur.naam} |
| Vorm | ${organisatie.adviseur.vorm.titel} |
<#if organisatie.adviseur.vorm == "combinatie">
| Andere functie | <#if organisatie.adviseur.met??>${hoofdletter(organisatie.adviseur.met)}<#else>${invul("functie waarmee de adviseur dit werk combineert")}</#if> |
<#elseif organisatie.adviseur.vorm == "gedeeld">
| Gedeeld met | <#if organisatie.adviseur.met??>${hoofdletter(organisatie.adviseur.met)}<#else>${invul("organisaties die de adviseur delen")}</#if> |
| In dienst bij | ${hoofdletter(functieprofiel.gedeeld.werkgever)} |
</#if>
| Plaats | <#if organisatie.adviseur.plaats??><#if organisatie.adviseur.plaats == "secretaris">Direct onder de ${organisatie.secretaris_aanduiding.tekst}<#elseif organisatie.adviseur.plaats == "personeel">Afdeling ${organisatie.afdeling_personeel}<#else>Afdeling ${organisatie.afdeling_veiligheid}</#if><#else>${invul("plaats in de organisatie")}</#if> |
| Uren per week | ${functieprofiel.uren}<#if organisatie.adviseur.vorm == "gedeeld"> voor ${gemeente.naam}</#if> |
| Schaal | ${hoofdletter(functieprofiel.schaal)} |
| Niveau | ${hoofdletter(functieprofiel.niveau.tekst)} |
| Bereikbaar | ${hoofdletter(functieprofiel.bereikbaar.tekst)} |

De ${organisatie.secretaris_aanduiding.tekst} stelt dit profiel vast. <#if organisatie.adviseur.vorm == "gedeeld">De werkgever van de adviseur bepaalt de schaal.<#else>De schaal volgt uit de regels voor functiewaardering.</#if>
