---
bron: [avg-10, ap-zwarte-lijst]
---
Een lijst met namen delen, ook met een andere gemeente, is iets anders dan één bericht in één geval. Daarvoor gelden strenge regels en kan een vergunning van de Autoriteit Persoonsgegevens nodig zijn. De gemeente doet dat niet.
