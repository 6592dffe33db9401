---
bron: [wor-27]
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld]}
---
U hebt instemmingsrecht volgens artikel 27, eerste lid, van de Wet op de ondernemingsraden (WOR):

- onder d, omdat het protocol een regeling over arbeidsomstandigheden is;
- onder k, omdat de gemeente gegevens van medewerkers vastlegt;
- onder l, voor zover de registratie het mogelijk maakt om medewerkers te volgen. Daarvoor is zij niet bedoeld.
<#if preventie.training != "behoefte">
- onder f, voor zover het protocol een vaste regeling voor training geeft.
</#if>

Dat een protocol past bij de arbocatalogus, komt niet in de plaats van uw instemming.
