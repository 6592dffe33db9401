---
bron: [praktijk]
herhaalbaar: ja
bijschrift: "Planning terug vanaf de raad"
kolommen: [{breedte: 46}, {breedte: 30}, {breedte: 24}]
---
<#if vaststelling.ivp.status == "concept" || vaststelling.ivp.status == "voorgenomen" || vaststelling.protocol.status == "concept" || vaststelling.protocol.status == "voorgenomen" || vaststelling.plan.status == "concept" || vaststelling.plan.status == "voorgenomen">
<#if besluitvorming.raad_datum??>
De raad vergadert op ${besluitvorming.raad_datum}. Vanaf die dag teruggerekend is dit voor elke stap het laatste moment:

| Stap | Wie | Uiterlijk op |
|---|---|---|
<#list besluitvorming.stappen as stap>
| ${stap.stap} | <#if stap.wie??>${stap.wie}<#else>${invul("wie deze stap zet")}</#if> | ${weken_eerder(besluitvorming.raad_datum, stap.weken)} |
</#list>
| Bespreken en besluiten | Raad | ${besluitvorming.raad_datum} |
<#else>
De datum van de raad staat nog niet vast. De tabel laat daarom zien hoeveel weken voor de raad elke stap op zijn laatst klaar is:

| Stap | Wie | Weken voor de raad |
|---|---|---:|
<#list besluitvorming.stappen as stap>
| ${stap.stap} | <#if stap.wie??>${stap.wie}<#else>${invul("wie deze stap zet")}</#if> | ${stap.weken} |
</#list>
| Bespreken en besluiten | Raad | 0 |
</#if>
</#if>
