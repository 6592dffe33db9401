---
bron: ["S002: Preventie", praktijk]
soort: invul
openbaarheid: intern
---
Soort gedrag, meer antwoorden mogelijk:

<#list norm.grens as soort>
- [ ] ${soort.naam}
</#list>
- [ ] Anders
