---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", "S002: Preventie", avg, praktijk]
dekt: [maatregelen/melden, adviseurstaken/melden]
---
**Moet ik alles melden?** Ja, elk incident<#if melden.bijna_incidenten>, ook als het net goed afliep</#if>. Een melding is er uiterlijk ${melden.termijn.tekst}. Alleen boosheid of kritiek is geen incident.

**Ik vond het zelf niet zo erg. Dan toch?** Ja. <#if norm.maatstaf == "organisatie">De norm is van de hele organisatie. Wat u zelf kunt hebben, maakt niet uit.<#else>De norm is van de hele organisatie. Wat er gebeurde telt, ook als het u zelf niet raakte. Twijfelt u, meld het dan.</#if> De volgende collega krijgt misschien met dezelfde persoon te maken.

**Krijg ik last van een melding?** Nee. Een melding telt niet mee in een gesprek over uw functioneren. Wie meldt, heeft daar nooit nadeel van.

**Wie leest wat ik meld?** <#if melden.toegang?has_content>Alleen wie het voor het werk nodig heeft: <#list melden.toegang as rol>${rol.lidwoord.tekst} ${rol.naam}<#if rol?has_next><#if rol?index + 2 == melden.toegang?size> en <#else>, </#if></#if></#list>.<#else>Alleen wie het voor het werk nodig heeft: ${invul("rollen met toegang tot de registratie")}.</#if> Anderen zien cijfers zonder namen. De veroorzaker kan vragen wat er over hem is vastgelegd. Uw veiligheid telt mee bij het antwoord.
