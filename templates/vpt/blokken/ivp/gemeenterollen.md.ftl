---
bron: ["S000: 2", "S000: 4", arbowet-3, bw-7-658]
dekt: [ivp_elementen/E1, ivp_elementen/E8]
---
Dit onderwerp hoort in het personeelsbeleid en ook in het veiligheidsbeleid. Wie iemand met een publieke taak aanvalt, raakt de hele samenleving. De aanpak van andere veiligheidsthema's helpt om dat te voorkomen.

De gemeente heeft daarbij drie rollen. Als werkgever <#if organisatie.werkgever == "werkorganisatie">zorgt ${organisatie.werkorganisatie}<#else>zorgen wij</#if> voor een veilige werkplek, zoals de Arbeidsomstandighedenwet en het Burgerlijk Wetboek vragen. Als lokaal bestuur geven wij het voorbeeld aan andere werkgevers met een publieke taak. Als regisseur van de lokale veiligheid brengen wij partners bij elkaar en spreken wij af wie wat doet.
