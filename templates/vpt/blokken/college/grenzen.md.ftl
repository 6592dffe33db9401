---
bron: [gemeentewet-160, gemeentewet-107e, crvb-2014-1967, wor-46d]
---
Drie grenzen zijn van belang:

- Het college kan de raad niet binden. <#if vaststelling.norm.orgaan == "raad">Het agressieprotocol is bedrijfsvoering; de raad stelt alleen de norm vast.<#else>De norm en het agressieprotocol zijn bedrijfsvoering; de raad kan de norm onderschrijven.</#if>
- Een maatregel tegen een veroorzaker is geen besluit volgens de Algemene wet bestuursrecht. Er staat een klacht open en de weg naar de burgerlijke rechter.
- De ondernemingsraad gaat over de gevolgen voor het werk, niet over de keuze van maatregelen tegen mensen van buiten.
<#if organisatie.werkgever == "werkorganisatie">

De medewerkers werken voor ${organisatie.werkorganisatie}. Die beslist als werkgever over de regels voor haar mensen. Het college beslist over de eigen gebouwen en de eigen dienstverlening.
</#if>
