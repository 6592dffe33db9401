---
bron: [praktijk, bw-5-1]
als: {gemeente.gebouwen: leeg}
---
De regels voor bezoekers gelden in ${gemeente.gebouw.lidwoord.tekst} ${gemeente.gebouw.enkelvoud} en in alle andere gebouwen van de gemeente.
