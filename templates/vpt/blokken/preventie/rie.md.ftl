---
bron: [arbowet-5, arbobesluit-2-15]
dekt: [inspectiepunten/rie]
---
De gemeente beoordeelt de risico's van ${thema.term.tekst} in de risico-inventarisatie en -evaluatie (RI&E).<#if preventie.rie_jaar??> De laatste RI&E is van ${preventie.rie_jaar}.</#if> De maatregelen voor het eigen personeel staan in het plan van aanpak bij de RI&E. Na een ernstig incident bekijkt de gemeente of de RI&E nog klopt.
