---
bron: ["S000: 3", "S001: noot 1", "S002: Strafrechtelijk traject"]
dekt: [maatregelen/melden, maatregelen/registreren, maatregelen/training, maatregelen/reactie, maatregelen/aangifte, maatregelen/schade, maatregelen/nazorg]
---
Wij werken met de acht maatregelen die landelijk zijn ontwikkeld. Ze gaan over de norm, melden, registreren, trainen, reageren, aangifte, schade en nazorg. De veroorzaker krijgt binnen ${reactie.termijn.tekst} een eerste reactie. Wie iets is overkomen, krijgt ${nazorg.termijn.tekst} een gesprek. <#if aangifte.uitgangspunt == "tenzij">Bij ieder strafbaar feit volgt aangifte, tenzij dat de medewerker schaadt.<#elseif aangifte.uitgangspunt == "ernstig">Bij een ernstig strafbaar feit volgt aangifte, in overleg met de medewerker.<#else>Bij een strafbaar feit volgt aangifte, in overleg met de medewerker.</#if>
