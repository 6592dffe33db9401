---
bron: [avg]
---
Alleen wie dat voor het werk nodig heeft, mag herleidbare gegevens in de registratie zien. <#if melden.toegang?has_content>Dat <#if melden.toegang?size == 1>is deze rol<#else>zijn deze rollen</#if>: ${opsomming(melden.toegang, "naam")}.<#else>De gemeente wijst deze rollen nog aan: ${invul("rollen met toegang tot de registratie")}.</#if> Anderen krijgen alleen cijfers die niet tot personen te herleiden zijn.
