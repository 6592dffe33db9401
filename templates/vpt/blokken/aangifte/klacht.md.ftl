---
bron: [sr-285b, sr-266, sr-261, sr-66]
openbaarheid: openbaar
---
Voor sommige feiten is meer nodig dan aangifte. Belaging (stalking) vervolgt het Openbaar Ministerie alleen als het slachtoffer daar zelf om vraagt met een klacht. Bij belediging hangt dat af van het geval. Wacht niet te lang, want voor een klacht geldt een korte termijn. De politie kan daarover adviseren.
