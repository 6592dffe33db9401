---
bron: [avg, praktijk]
herhaalbaar: ja
---
**Wie dit weten.** Alleen medewerkers die met deze maatregel te maken krijgen, horen ervan.<#if document.onderdeel != "contactbeperking"> De politie krijgt bericht van het verbod, met alleen de gegevens die nodig zijn om het te handhaven.</#if> Bij deze brief hoort een bericht over uw gegevens. Daarin leest u wat wij vastleggen en welke rechten u hebt.
