---
bron: ["S000: 3, accent 2", "S002: Mogelijke taken van de Adviseur-VPD"]
dekt: [adviseurstaken/cijfers, adviseurstaken/management]
---
De gemeente maakt elk jaar een overzicht van de meldingen, de reacties, de nazorg en de aangiften. Het bevat geen gegevens die tot personen te herleiden zijn, ook niet bij kleine aantallen.<#if evaluatie.verslag_aan?has_content> Het overzicht gaat naar <#list evaluatie.verslag_aan as aan><#if aan == "leiding">${organisatie.leiding.tekst}<#else>${aan.tekst}</#if><#if aan?has_next><#if aan?index + 2 == evaluatie.verslag_aan?size> en <#else>, </#if></#if></#list>.</#if> Meer meldingen kunnen een goed teken zijn, want dan weten medewerkers dat melden zin heeft.
