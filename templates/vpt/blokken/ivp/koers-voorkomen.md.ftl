---
bron: ["S002: Preventie", S004]
als: {ivp.koers: voorkomen}
---
De hoofdlijn is voorkomen. Goede dienstverlening, een veilige werkplek en getrainde collega's maken de kans op een incident kleiner. <#if document.vorm == "kort">Een duidelijke norm en goede training staan daarom voorop.<#else>Van de acht landelijke maatregelen staan een duidelijke norm en goede training daarom voorop.</#if><#if preventie.bejegening == "gastvrij"> Als aanvulling zetten wij in op gastvrijheid<#if document.vorm == "volledig">, met een prettige ontvangst en een rustige, vakkundige behandeling</#if>.</#if>
