---
bron: [ombudsman-groningen-23-1-041, praktijk]
soort: invul
---
Onderwerp: **einde van uw [${maatregelen.verbod.naam.tekst} of beperking van het contact](invul:)**

${brieven.aanhef.tekst} [naam](invul:),

Vanaf [datum](invul:) geldt uw [${maatregelen.verbod.naam.tekst} of beperking van het contact](invul:) niet meer. U bent weer welkom en u kunt op de gewone manier contact met ons hebben.

**Waarom de maatregel eindigt.** [De einddatum is bereikt, of: wij hebben de maatregel opnieuw bekeken en heffen haar eerder op, met de reden](invul:).

**Hoe wij verder gaan.** Wij spraken elkaar op [datum](invul:). Dit hebben wij afgesproken: [afspraken](invul:). Onze norm blijft gelden, voor u en voor ons.

**Wie dit weten.** De medewerkers die van de maatregel wisten, krijgen vandaag bericht dat zij voorbij is. Wist de politie ervan, dan krijgt zij ook bericht.<#if melden.signaal> Het signaal in ons werksysteem halen wij weg, uiterlijk op [datum](invul:).</#if>

**Vragen?** Uw contactpersoon is [naam en functie](invul:), te bereiken via [telefoonnummer en e-mailadres](invul:).
