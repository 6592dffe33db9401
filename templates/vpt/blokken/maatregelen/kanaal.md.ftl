---
bron: [ombudsman-2019-024, awb-2-1]
---
De onmisbare dienstverlening gaat altijd door. <#if maatregelen.dienstverlening == "gaat-door">De andere dienstverlening gaat ook door, maar dan langs een andere weg.<#else>Andere zaken kunnen wachten totdat er afspraken zijn over het contact. De gemeente doet daarvoor snel een voorstel. Wettelijke termijnen en lopende procedures gaan gewoon door.</#if> Tijdens de maatregel verloopt het contact ${opsomming(maatregelen.kanaal, "tekst", "of")}. De brief noemt de weg die in dit geval geldt en wie er antwoord geeft.

Een beperking van het contact volgt dezelfde regels als een ${maatregelen.verbod.naam.tekst}. Zij heeft een einddatum en sluit nooit elke weg naar de gemeente af. De weg die de gemeente voor officiële berichten heeft aangewezen, blijft altijd open.
