---
bron: [praktijk]
soort: ondertekening
kolommen: [{breedte: 30}, {breedte: 35}, {breedte: 35}]
---
| Rol | Naam | Datum en handtekening |
|---|---|---|
| Wie meldt | [naam](invul:) | [datum en handtekening](invul:) |
| <#if melden.bij??>${hoofdletter(melden.bij.naam)}<#else>Leidinggevende</#if> | [naam](invul:) | [datum en handtekening](invul:) |
