---
bron: ["S002: Preventie"]
---
De norm beschermt ${opsomming(norm.kring)}.<#if norm.naasten?has_content> Dat geldt ook voor ${opsomming(norm.naasten)}, als het gedrag met het werk te maken heeft.</#if><#if organisatie.werkgever == "werkorganisatie"> Medewerkers van ${organisatie.werkorganisatie} vallen er ook onder.</#if> De norm geldt ${opsomming(norm.plaatsen)}.
