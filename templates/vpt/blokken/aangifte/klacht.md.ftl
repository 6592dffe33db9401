---
bron: [sr-285b, sr-266, sr-261]
openbaarheid: openbaar
---
Voor sommige feiten is meer nodig dan aangifte. Belaging (stalking) vervolgt het Openbaar Ministerie alleen als het slachtoffer daar zelf om vraagt met een klacht. Bij belediging hangt dat af van het geval. Laat u adviseren door de politie.
