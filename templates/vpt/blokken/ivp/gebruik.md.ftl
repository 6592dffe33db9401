---
bron: ["S000: 4", praktijk]
openbaarheid: intern
---
Dit deel is een hulpmiddel en hoort niet in het plan. Ga als volgt te werk:

1. Zet iedere tekst op de plek die in de kop staat<#if ivp.plaatsingen?seq_contains("thema")>. De paragraaf ${thema.naam.titel} hoort in hoofdstuk ${ivp.hoofdstukken.themas}</#if>.
2. Maak de tekst samen met ${organisatie.afdeling_personeel}, vanaf de analyse. De doelen moeten gelijk zijn aan die in het personeelsbeleid.
3. Vul de open punten in. Een cijfer zonder bron en jaar laat u weg.
4. Werk de tekst uit in het uitvoeringsplan en bespreek de voortgang in het vaste overleg.
5. Spreek de rollen door met de mensen die ze krijgen en leg ze vast.

Houd bij de andere thema's de nadruk op de veiligheid van inwoners. Een korte verwijzing naar dit thema is daar genoeg.
