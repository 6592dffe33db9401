---
bron: ["S002: Schadevergoeding"]
dekt: [maatregelen/schade, adviseurstaken/civiel]
---
De veroorzaker is in beginsel aansprakelijk voor de schade. De gemeente wil dat de veroorzaker die ook betaalt. Schade kan gaan om spullen, letsel, inkomen of leed. <#if schade.hulp>De gemeente helpt de medewerker om een schadeclaim op te stellen en in te dienen.<#if schade.door??> De behandeling ligt bij ${schade.door.lidwoord.tekst} ${schade.door.naam}.</#if><#else>De medewerker dient de schadeclaim zelf in en krijgt daarvoor uitleg van de gemeente.</#if>
