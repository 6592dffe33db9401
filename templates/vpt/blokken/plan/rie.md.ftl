---
bron: [arbowet-5, "S000: 4"]
---
Maatregelen voor het eigen personeel staan in het plan van aanpak bij de RI&E. Dit uitvoeringsplan neemt de uitwerking niet over, maar verwijst ernaar. Zo is er één plek waar staat wat is afgesproken.<#list per(plan.activiteiten, "in_rie") as groep><#if groep.sleutel> De uitwerking staat daar voor: <#list groep.rijen as activiteit>${activiteit.naam}<#sep>; </#list>.</#if></#list> Afdeling ${organisatie.afdeling_personeel} en afdeling ${organisatie.afdeling_veiligheid} houden beide plannen samen actueel.
