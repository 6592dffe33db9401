---
bron: ["S002: Schadevergoeding"]
als: {schade.vooruit_betalen: [per-geval, materieel]}
---
<#if schade.vooruit_betalen == "materieel">De gemeente vergoedt schade aan spullen van de medewerker meteen. Over andere schade beslist zij per geval. Zij verhaalt het bedrag daarna zelf op de veroorzaker.<#else>De gemeente kan de schade van de medewerker eerst zelf vergoeden. Zij beslist daarover per geval en verhaalt het bedrag daarna op de veroorzaker.</#if> De medewerker en de gemeente spreken vooraf af hoe dat gaat.
