---
bron: [sr-139, ombudsman-groningen-23-1-041, praktijk]
---
Houdt iemand zich niet aan het verbod, dan is dat een nieuw incident. De medewerker gaat er niet op in en waarschuwt de leidinggevende, die zo nodig de politie belt. Was er een misverstand, dan legt de gemeente het verbod nog een keer uit.

De veroorzaker kan zelf vragen om het verbod eerder te beëindigen. De beslisser kijkt dan naar het gedrag sinds het incident en antwoordt schriftelijk. Stopt het verbod, dan horen de politie en de betrokken collega's dat dezelfde dag.
