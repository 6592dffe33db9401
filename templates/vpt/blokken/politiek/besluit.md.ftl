---
bron: [praktijk, gemeentewet-160]
openbaarheid: openbaar
---
Dit protocol is een afspraak van de raad en het college van de gemeente ${gemeente.naam}. Zij nemen daarover twee gelijke besluiten, want de raad kan het college niet binden en het college de raad niet. ${politiek.voorbereiding.tekst}

<#if vaststelling.politiek.raad.status == "vastgesteld">
- **De raad** heeft het protocol vastgesteld op <#if vaststelling.politiek.raad.datum??>${vaststelling.politiek.raad.datum}<#else>${invul("datum van het raadsbesluit")}</#if>.
<#elseif vaststelling.politiek.raad.status == "voorgesteld">
- **De raad** heeft het voorstel<#if vaststelling.politiek.raad.datum??> op ${vaststelling.politiek.raad.datum}</#if> gekregen en besluit nog.
<#else>
- **De raad** besluit nog over het protocol.
</#if>
<#if vaststelling.politiek.college.status == "vastgesteld">
- **Het college** heeft het protocol vastgesteld op <#if vaststelling.politiek.college.datum??>${vaststelling.politiek.college.datum}<#else>${invul("datum van het collegebesluit")}</#if>.
<#elseif vaststelling.politiek.college.status == "voorgesteld">
- **Het college** heeft het voorstel<#if vaststelling.politiek.college.datum??> op ${vaststelling.politiek.college.datum}</#if> gekregen en besluit nog.
<#else>
- **Het college** besluit nog over het protocol.
</#if>

<#if vaststelling.politiek.raad.status != "vastgesteld" || vaststelling.politiek.college.status != "vastgesteld">Zolang maar één van beide heeft besloten, gelden de afspraken alleen voor dat orgaan en de mensen die daarbij horen. </#if>Ook voor een wijziging zijn twee gelijke besluiten nodig.
