---
bron: [praktijk, "S002: Preventie"]
---
- Bekijk of er eerder een incident was.
- Spreek af wie in de buurt blijft en hoe u hulp vraagt.
- Verwacht u spanning, voer het gesprek dan met zijn tweeën.
<#list kaarten.eigen_punten as punt>
- ${punt}
</#list>
