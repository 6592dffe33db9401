---
bron: ["S002: Preventie", praktijk]
---
<#if huisregels.welkom??>${huisregels.welkom}<#elseif norm.toon == "streng">Iedereen moet zich bij ons veilig voelen. Daarom gelden in onze gebouwen deze regels.<#elseif norm.toon == "mild">${aanspreken("Fijn dat u er bent. Zo gaan wij hier met elkaar om.", huisregels.aanspreekvorm)}<#else>${aanspreken("U bent welkom. Met deze regels houden wij het voor iedereen veilig en prettig.", huisregels.aanspreekvorm)}</#if><#if huisregels.besluit == "met-norm"> De regels horen bij de norm van de gemeente.</#if>
