---
bron: [arbowet-3, arbobesluit-2-15, "S002: Preventie"]
---
De werkgever moet medewerkers beschermen tegen ${thema.term.tekst} in het werk. Het protocol legt vast hoe de gemeente dat doet. De redenen zijn:

- Iedere medewerker weet wat er na een incident gebeurt en wie dat doet.
- Een melding heeft altijd gevolg. De veroorzaker krijgt binnen ${reactie.termijn.tekst} een eerste reactie.
- Het slachtoffer krijgt ${nazorg.termijn.tekst} een gesprek, zonder erom te vragen.
<#if evaluatie.verslag_aan?seq_contains("or")>
- De gemeente leert van incidenten. U krijgt daarvan elk jaar een overzicht zonder namen.
<#else>
- De gemeente leert van incidenten en stelt haar afspraken daarop bij.
</#if>
<#if vaststelling.protocol.vervangt??>
- De eerdere regeling is aan vervanging toe: ${vaststelling.protocol.vervangt}.
</#if>
