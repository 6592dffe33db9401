---
bron: [praktijk, avg, grondwet-7]
als: {huisregels.sociale_media: ingevuld}
---
Ook op onze sociale media gaan wij met respect met elkaar om:

<#list huisregels.sociale_media as regel>
- ${aanspreken(regel.tekst, huisregels.aanspreekvorm)}
</#list>

Kritiek laten wij staan, ook als die hard is.
