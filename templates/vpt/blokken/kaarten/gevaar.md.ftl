---
bron: [praktijk]
---
> **Bel 112.** Breng uzelf in veiligheid. ${kaarten.hulp_roepen.tekst}
