---
bron: [ombudsman-2019-024, awb-2-1]
soort: invul
herhaalbaar: ja
---
**Zo houdt u contact met ons.** Uw contactpersoon is [naam en functie](invul:), te bereiken via [telefoonnummer en e-mailadres](invul:).<#list maatregelen.kanaal as weg><#if weg == "contactpersoon"> Met al uw vragen kunt u daar terecht.<#elseif weg == "schriftelijk"> U kunt ook schrijven naar het adres boven deze brief.<#elseif weg == "telefonisch"> Bellen kan op [dagen en tijden](invul:).<#elseif weg == "begeleid"> Is een bezoek nodig, dan maken wij een afspraak en begeleidt een medewerker u.<#else> Iemand anders mag voor u optreden, als gemachtigde.</#if></#list>

<#if maatregelen.dienstverlening == "gaat-door">Onze dienstverlening aan u gaat door, langs deze weg.<#else>Hulp die u echt nodig hebt, gaat altijd door. Zaken die kunnen wachten, pakken wij op als er afspraken zijn over het contact. Wij doen u daarvoor uiterlijk op [datum](invul:) een voorstel. Wettelijke termijnen en lopende procedures gaan gewoon door.</#if> De weg die wij voor officiële berichten hebben aangewezen, zoals voor een aanvraag, blijft voor u open.
