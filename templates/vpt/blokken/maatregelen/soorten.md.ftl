---
bron: ["S002: Bestuurlijke maatregelen", "S002: Preventie", ombudsman-2010-059]
---
De gemeente kiest de lichtste maatregel die naar verwachting werkt. Zij kijkt naar de ernst, de gevolgen, de oorzaak en eerdere incidenten. De maatregelen lopen op:

<#if maatregelen.ladder?has_content>
<#list maatregelen.ladder as trede>
1. ${trede.stap}<#if trede.toelichting??>. ${trede.toelichting}<#elseif trede?has_next>;<#else>.</#if>
</#list>
<#else>
1. een ${reactie.gesprek.tekst};
2. een schriftelijke waarschuwing;
3. een beperking van het contact voor bepaalde tijd, zoals alleen schriftelijk of met een vaste contactpersoon;
4. een ${maatregelen.verbod.naam.tekst} voor bepaalde tijd.
</#if>

Is het gedrag zelf ernstig, dan kan de gemeente een stap overslaan. Aangifte en verhaal van schade kunnen ernaast lopen. Op elk incident volgt een reactie, maar niet altijd een maatregel.<#if document.vorm != "kort"> Elke stap komt in het dossier. Zo is later te zien waarom een volgende stap nodig was.</#if>
