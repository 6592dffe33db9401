---
bron: ["S002: Preventie", arbowet-8, praktijk]
dekt: [maatregelen/melden, maatregelen/reactie, maatregelen/nazorg]
bijschrift: "De afspraken op één blad"
kolommen: [{breedte: 30}, {breedte: 70}]
---
| Moment | Afspraak |
|---|---|
| Direct gevaar | Breng uzelf in veiligheid<#if preventie.gebouw?seq_contains("alarm")>, gebruik het alarm</#if> en bel 112 |
| Iemand gaat over de grens | Noem het gedrag, zeg wat u wilt en stop het gesprek als het doorgaat |
| Wegsturen | ${hoofdletter(reactie.wegsturen.tekst)} mag iemand die dag wegsturen |
| Melden | Uiterlijk ${melden.termijn.tekst}, bij <#if melden.bij?? && melden.bij.id != "leidinggevende">${melden.bij.lidwoord.tekst} ${melden.bij.naam}<#else>uw leidinggevende</#if><#if melden.bijna_incidenten>; ook als het net goed afliep</#if> |
| Ernstig incident | <#if organisatie.adviseur.vorm == "geen">${hoofdletter(organisatie.leiding.tekst)}<#else>De ${organisatie.adviseur.naam}</#if> krijgt meteen bericht |
| Voor u | ${hoofdletter(nazorg.termijn.tekst)} een gesprek met <#if nazorg.door?? && nazorg.door.id != "leidinggevende">${nazorg.door.lidwoord.tekst} ${nazorg.door.naam}<#else>uw leidinggevende</#if> |
| Voor de veroorzaker | Binnen ${reactie.termijn.tekst} een reactie; een maatregel volgt pas na hoor en wederhoor |
| Aangifte | Bij <#if aangifte.uitgangspunt == "ernstig">ernstige </#if>strafbare feiten, in overleg met u |
