---
bron: ["S000: 3", "S001: noot 1", "S002: Strafrechtelijk traject"]
dekt: [maatregelen/melden, maatregelen/registreren, maatregelen/training, maatregelen/reactie, maatregelen/aangifte, maatregelen/schade, maatregelen/nazorg]
---
<#if document.vorm == "volledig">**Maatregelen.** </#if>Wij werken met de acht landelijke maatregelen: norm, melden, registreren, trainen, reageren, aangifte, schade verhalen en nazorg. De veroorzaker krijgt binnen ${reactie.termijn.tekst} een eerste reactie. Wie iets is overkomen, krijgt ${nazorg.termijn.tekst} een gesprek. <#if aangifte.uitgangspunt == "tenzij">Bij ieder strafbaar feit volgt aangifte, tenzij dat de medewerker schaadt.<#elseif aangifte.uitgangspunt == "ernstig">Bij een ernstig strafbaar feit volgt aangifte, in overleg met de medewerker.<#else>Bij een strafbaar feit volgt aangifte, in overleg met de medewerker.</#if>
