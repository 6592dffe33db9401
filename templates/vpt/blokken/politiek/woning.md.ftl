---
bron: [stcrt-2023-28233, rechtspositie]
openbaarheid: vertrouwelijk
als: {politiek.woonbeveiliging: ja, politiek.kring: [burgemeester, wethouders]}
---
Voor de woning van burgemeester en wethouders gelden landelijke regels. Een adviseur van het Centrum voor Criminaliteitspreventie en Veiligheid (CCV) bekijkt de woning en bespreekt de risico's. Daarna geeft de beveiligingsautoriteit van het ministerie van Binnenlandse Zaken en Koninkrijksrelaties een beveiligingsadvies. De gemeente neemt de geadviseerde maatregelen over en betaalt de kosten.

Deze regels zijn niet gemaakt voor raadsleden en andere functies. Is er ook bij hen reden tot zorg over de woning, dan vraagt <#if politiek.coordinatie??>${politiek.coordinatie.lidwoord.tekst} ${politiek.coordinatie.naam}<#else>de afdeling ${organisatie.afdeling_veiligheid}</#if> de politie om advies. De gemeente zoekt dan uit welke regeling op dat moment geldt.

Wat er in of aan een woning is aangelegd, staat niet in dit protocol, niet in e-mail en niet in een verslag.
