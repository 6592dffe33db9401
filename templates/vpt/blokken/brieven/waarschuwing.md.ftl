---
bron: ["S002: Bestuurlijke maatregelen"]
soort: invul
---
Onderwerp: **schriftelijke waarschuwing**

${brieven.aanhef.tekst} [naam](invul:),

Met deze brief waarschuwen wij u. U leest hier waarom, en wat er gebeurt als het nog een keer misgaat.
