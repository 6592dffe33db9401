---
bron: [praktijk]
---
<#if maatregelen.volmachten?has_content>De tabel in [](#deel:verlening) is het register van de volmachten.<#else>De lijst bij [](#deel:verlening) wordt het register van de volmachten.</#if> De afdeling <#if organisatie.adviseur.vorm != "geen" && organisatie.adviseur.plaats?? && organisatie.adviseur.plaats == "personeel">${organisatie.afdeling_personeel}<#else>${organisatie.afdeling_veiligheid}</#if> houdt het bij en bewaart de vorige versies. Zo is later te zien wie op een bepaalde dag mocht tekenen.

De regeling staat ${opsomming(besluitvorming.bekendmaking)}. Zij noemt functies en geen namen van personen. Iedere rol uit het register krijgt een afschrift.
