---
bron: ["S002: Melding en aangifte bij de politie", ela]
---
De naam van het slachtoffer staat meestal in de aangifte. De gemeente beschermt de medewerker zo goed als dat kan:

1. Het woonadres is niet nodig. De medewerker kiest domicilie op ${aangifte.domicilie.tekst}. Vaak is dat genoeg.
<#if document.vorm != "kort">
2. In bijzondere gevallen kan de aangifte alleen een voornaam of een personeelsnummer noemen.
3. Doet de gemeente aangifte als werkgever, dan kan de medewerker onder personeelsnummer worden vermeld.
</#if>
4. Aangifte onder nummer is een uitzondering, bij een ernstig vermoeden van gevaar, overlast of hinder in het werk. Het Openbaar Ministerie beslist daarover, na overleg met de politie.

Volledig geheim blijft een naam niet altijd. De verdachte kan het dossier inzien en de rechter kan de naam nodig vinden. De gemeente zegt dat vooraf.
