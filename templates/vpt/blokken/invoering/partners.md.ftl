---
bron: ["S000: 3", "S000: 2"]
openbaarheid: openbaar
als: {norm.uitdragen: partners}
---
<#if samenwerking.partners?has_content>Dit bericht gaat naar ${opsomming(samenwerking.partners, "naam")}. Het gaat ook naar bedrijven die in opdracht van de gemeente werken.<#else>Dit bericht gaat naar partners en naar bedrijven die in opdracht van de gemeente werken.</#if>

"De gemeente ${gemeente.naam} heeft een norm voor het contact met haar medewerkers: *<#if norm.eigen_kern??>${norm.eigen_kern}<#else>${norm.toon.tekst}</#if>* In onze gebouwen geldt die ook voor uw bezoekers en uw medewerkers. Overkomt een van uw mensen iets in ons gebouw, laat het ons dan dezelfde dag weten. U blijft zelf werkgever; wij delen graag hoe wij het doen."
