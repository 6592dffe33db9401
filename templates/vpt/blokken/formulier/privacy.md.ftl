---
bron: [avg, uavg-33]
---
**Privacy.** De gegevens dienen om het incident af te handelen, medewerkers te beschermen en te leren. <#if melden.toegang?has_content>Inzien mag alleen: ${opsomming(melden.toegang, "naam", "of")}.<#else>Wie mag inzien, is ${invul("rollen met toegang tot de registratie")}.</#if> De bewaartermijn is ${melden.bewaartermijn}.<#if melden.systeem != "eigen-formulier"> Neem de gegevens over in <#if melden.systeem == "eigen-systeem"><#if melden.systeem_naam??>${melden.systeem_naam}<#else>${melden.systeem.tekst}</#if><#else>het GIR</#if>. Vernietig dit formulier daarna, als de selectielijst dat toelaat.</#if>
