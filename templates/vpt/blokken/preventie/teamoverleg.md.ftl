---
bron: [arbowet-8, arbobesluit-2-15]
dekt: [adviseurstaken/bekendheid, inspectiepunten/werkvloer]
---
Elk team bespreekt ten minste één keer per jaar de eigen risico's en afspraken. Het team oefent met voorbeelden uit het eigen werk.
