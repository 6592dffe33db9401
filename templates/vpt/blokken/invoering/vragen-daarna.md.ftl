---
bron: ["S002: Nazorg", "S002: Terugkoppeling", "S002: Bestuurlijke maatregelen", praktijk]
dekt: [maatregelen/nazorg, maatregelen/reactie]
---
**Wie helpt mij na een incident?** <#if nazorg.door?? && nazorg.door.id != "leidinggevende">${hoofdletter(nazorg.door.lidwoord.tekst)} ${nazorg.door.naam}<#else>Uw leidinggevende</#if> komt uit zichzelf en spreekt u ${nazorg.termijn.tekst}. U kunt daarna hulp krijgen van ${opsomming(nazorg.hulp, "tekst", "of")}. Ook als u er later pas last van krijgt.

**Wat gebeurt er met de veroorzaker?** Die krijgt binnen ${reactie.termijn.tekst} een reactie. De gemeente hoort zijn kant van het verhaal en kiest dan een maatregel die past. Dat kan een waarschuwing zijn, minder contact of een ${maatregelen.verbod.naam.tekst}. U hoeft niet bij dat gesprek te zijn.

**Hoor ik hoe het afloopt?** Ja, van <#if nazorg.terugkoppeling?? && nazorg.terugkoppeling.id != "leidinggevende">${nazorg.terugkoppeling.lidwoord.tekst} ${nazorg.terugkoppeling.naam}<#else>uw leidinggevende</#if>. Ook als er geen nieuws is.

**Geldt dit ook thuis en op internet?** <#if norm.plaatsen?seq_contains("prive") || norm.plaatsen?seq_contains("online")>Ja, als het met uw werk te maken heeft.<#else>De norm zelf geldt ${opsomming(norm.plaatsen)}. Benadert iemand u thuis of op internet vanwege uw werk, meld het dan toch.</#if><#if norm.naasten?has_content> Dat geldt ook voor uw <#list norm.naasten as naaste><#if naaste?index gt 0><#if naaste?is_last> en <#else>, </#if></#if>${naaste.titel?lower_case}</#list>.</#if> Bewaar wat u ziet en ga niet in discussie.

**Ik ben ingehuurd, stagiair of vrijwilliger. Geldt dit ook voor mij?** Ja, als u onder gezag van <#if organisatie.werkgever == "werkorganisatie">${organisatie.werkorganisatie}<#else>de gemeente</#if> werkt. Werkt u voor een bedrijf in opdracht, vraag dan ook wat uw eigen werkgever doet.

**Mijn leidinggevende doet niets. Wat nu?** Ga naar <#if organisatie.adviseur.vorm == "geen">${organisatie.leiding.tekst}<#else>de ${organisatie.adviseur.naam}</#if><#if nazorg.hulp?seq_contains("vertrouwenspersoon")> of de vertrouwenspersoon</#if>. U hoeft daarvoor geen toestemming te vragen.

**En als een collega zich misdraagt?** Daarvoor gelden andere regels, want deze afspraken gaan over mensen van buiten. <#if nazorg.hulp?seq_contains("vertrouwenspersoon")>De vertrouwenspersoon wijst u de weg.<#else>De afdeling ${organisatie.afdeling_personeel} wijst u de weg.</#if>
