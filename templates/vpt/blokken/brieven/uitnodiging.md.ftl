---
bron: ["S002: Bestuurlijke maatregelen", ombudsman-2015-011, awb-2-1, avg-13-14]
dekt: [maatregelen/reactie]
soort: invul
---
Onderwerp: **uitnodiging voor een ${reactie.gesprek.tekst}**

${brieven.aanhef.tekst} [naam](invul:),

Op [datum en tijd](invul:) was er een incident: [plaats of kanaal](invul:). Wij willen graag van u horen wat er volgens u is gebeurd. Daarom nodigen wij u uit voor een ${reactie.gesprek.tekst}.

**Waar het over gaat.** In de melding staat dat u [gedrag in feiten](invul:). Als dat klopt, past het niet bij onze norm. Wij hebben nog geen keuze gemaakt over een maatregel. Wat u vertelt, telt daarin mee.

**Het gesprek.** U bent welkom op [datum en tijd](invul:) in [gebouw en kamer](invul:). U spreekt met [namen en functies](invul:). Wij bespreken wat er is gebeurd, welke gevolgen dat heeft en hoe het contact verder gaat. U mag iemand meenemen die u helpt of voor u spreekt. Wij maken een kort verslag, en u krijgt daarvan een kopie. Bij deze brief hoort ook een bericht over uw gegevens.

**Als u niet kunt of niet wilt komen.** Laat dat weten aan [naam en functie](invul:), via [telefoonnummer en e-mailadres](invul:). Wij zoeken dan samen een andere dag. U mag ook schriftelijk reageren, binnen ${reactie.schriftelijk} dagen na de datum van deze brief. Horen wij niets, dan kunnen wij een maatregel nemen zonder uw kant van het verhaal.
