---
bron: [arbowet-5, "S000: 4"]
---
Maatregelen voor het eigen personeel staan in het plan van aanpak bij de RI&E. Dit plan neemt de uitwerking niet over, maar verwijst ernaar. Zo is er één plek waar staat wat is afgesproken. De afdeling ${organisatie.afdeling_personeel} en de afdeling ${organisatie.afdeling_veiligheid} houden beide plannen samen actueel.
<#list per(plan.activiteiten, "in_rie") as groep>
<#if groep.sleutel>

<#if groep.rijen?size == 1>De uitwerking van deze activiteit staat in het plan van aanpak:<#else>De uitwerking van deze activiteiten staat in het plan van aanpak:</#if>

<#list groep.rijen as activiteit>
- ${activiteit.naam}
</#list>
</#if>
</#list>
