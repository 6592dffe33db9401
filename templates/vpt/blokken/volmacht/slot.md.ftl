---
bron: [bw-3-volmacht, praktijk]
---
<#if vaststelling.volmacht.status != "reconstructie">
De regeling gaat in op <#if vaststelling.volmacht.inwerkingtreding??>${vaststelling.volmacht.inwerkingtreding}<#else>${invul("datum waarop de regeling ingaat")}</#if>.<#if vaststelling.volmacht.vervangt??> Op die dag vervalt de eerdere regeling: ${vaststelling.volmacht.vervangt}.</#if><#if vaststelling.volmacht.citeertitel??> Deze regeling wordt aangehaald als: ${vaststelling.volmacht.citeertitel}.</#if>

</#if>
College en burgemeester kunnen een volmacht altijd wijzigen of intrekken. Het register laat zien vanaf welke dag dat geldt. Wie een andere functie krijgt, heeft de volmacht van de oude functie niet meer. Een maatregel die al is genomen, blijft gelden tot de einddatum.
