---
bron: ["S002: Bestuurlijke maatregelen", "S002: Mogelijke taken van de Adviseur-VPD", praktijk]
---
Niet elk incident is even zwaar. De ernst hangt af van het gedrag, de gevolgen voor het slachtoffer en eerdere incidenten. Dit protocol kent drie niveaus:

1. **Grensgeval**: iemand is boos of scherp, maar stopt na een opmerking van een medewerker. Melden kan helpen om een patroon te zien.
2. **Incident**: iemand overschrijdt de norm, of gaat door na een waarschuwing.
3. **Ernstig incident**: iemand bedreigt, achtervolgt of valt een medewerker aan, verspreidt privégegevens of vernielt iets. Een incident is ook ernstig als het slachtoffer zich daarna niet meer veilig voelt.

Boosheid, een klacht of stevige kritiek is op zichzelf geen incident, ook niet als de toon scherp is.
