---
bron: ["S002: Preventie", sr-266, sr-139, sr-139a, praktijk]
dekt: [maatregelen/norm, adviseurstaken/grens]
---
**Mag iemand boos op mij zijn?** Ja. Mensen mogen boos zijn, huilen, klagen en kritiek geven, ook hard. <#if norm.toon == "streng">De grens ligt bij schelden, intimideren, dreigen en geweld. Daar wijken wij niet van af.<#elseif norm.toon == "mild">Vaak helpt het om te luisteren en uit te leggen. Wordt iemand dreigend, dan stopt het gesprek.<#else>Gaat het over in schelden, intimideren, dreigen of geweld, dan is de grens bereikt.</#if>

**Mag ik ophangen?** Ja. Zeg welk gedrag u hoort en waarschuw één keer. Gaat het door, zeg dan dat u ophangt en doe dat. Bij een bedreiging hoeft u niet te waarschuwen.

**Mag ik iemand wegsturen?** <#if reactie.wegsturen == "elke-medewerker">Ja, als u op dat moment de leiding hebt over de dienstverlening.<#else>Dat doet ${reactie.wegsturen.tekst}. U mag wel altijd zelf het gesprek stoppen en weglopen.</#if> Blijft iemand, bel dan de politie. Houd niemand vast en duw niemand naar buiten.

**Mag iemand mij filmen?** Een gesprek opnemen waar iemand zelf aan meedoet, is niet strafbaar. U mag wel vragen waarvoor het is.<#if huisregels.filmen != "geen"> In onze gebouwen geldt de huisregel: *${huisregels.filmen.tekst}* Wijs daarop.</#if> Filmt iemand andere bezoekers of hindert het uw werk, dan haalt u uw leidinggevende erbij. Zet iemand beelden op internet om u bang te maken, meld dat dan meteen; dit kan strafbaar zijn.

**Moet ik zeggen hoe ik heet?** U noemt ${invoering.naamgebruik.tekst}. Voelt <#if invoering.naamgebruik != "volledig">ook </#if>dat niet veilig, zeg dan dat u namens de gemeente spreekt en vraag uw leidinggevende om hulp.<#if preventie.kwetsbare_processen?has_content && preventie.kwetsbare_afspraken?seq_contains("naam-weg")> In gevoelige brieven staan geen gegevens van de behandelaar.</#if>

**Moet ik deze persoon blijven helpen?** De gemeente wel, u niet altijd. Onmisbare dienstverlening gaat door. Uw leidinggevende kan een collega vragen of het contact op een andere manier regelen.
