---
bron: ["S002: Bestuurlijke maatregelen", "S002: Preventie", ombudsman-2010-059]
---
De gemeente kiest de lichtste maatregel die naar verwachting werkt. Zij kijkt naar de ernst, de gevolgen, de oorzaak en eerdere incidenten. De maatregelen lopen op:

1. een ${reactie.gesprek.tekst};
2. een schriftelijke waarschuwing;
3. een beperking van het contact voor bepaalde tijd, zoals alleen schriftelijk of met een vaste contactpersoon;
4. een ${maatregelen.verbod.naam.tekst} voor bepaalde tijd.

Bij een ernstig incident kan de gemeente een stap overslaan. Aangifte en verhaal van schade kunnen ernaast lopen. Op elk incident volgt een reactie, maar niet altijd een maatregel.
