---
bron: ["S002: Preventie", praktijk]
openbaarheid: openbaar
---
Over een incident spreekt één persoon met de pers: ${politiek.woordvoering.tekst}. Daarvoor gelden deze afspraken:

- Het slachtoffer beslist of de gemeente het incident in het openbaar brengt en mag ook zelf het woord doen, na overleg.
- Politie en Openbaar Ministerie kennen de tekst vooraf, als er een onderzoek is.
- Niemand zegt iets over de woning, het gezin, de beveiliging of het onderzoek.
- Collega's en fracties wachten met eigen berichten totdat het gezin is ingelicht en het slachtoffer het goed vindt.
- Vragen in een openbare vergadering krijgen een antwoord in algemene woorden. De raad houdt het recht op inlichtingen.
