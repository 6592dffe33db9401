---
bron: ["S002: Schadevergoeding", bw-3-94]
als: {schade.vooruit_betalen: [per-geval, materieel]}
---
<#if schade.vooruit_betalen == "materieel">De gemeente vergoedt schade aan spullen van de medewerker meteen. Over andere schade beslist zij per geval. Zij verhaalt het bedrag daarna zelf op de veroorzaker.<#else>De gemeente kan de schade van de medewerker eerst zelf vergoeden. Zij beslist daarover per geval en verhaalt het bedrag daarna op de veroorzaker.</#if> Daarvoor draagt de medewerker de vordering schriftelijk aan de gemeente over. Zij spreken dat vooraf af.
