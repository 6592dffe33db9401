---
bron: ["S000: 4", politiewet-38b, praktijk]
dekt: [ivp_elementen/E5]
---
De gemeenteraad stelt de doelen vast en geeft daarmee mede uitvoering aan artikel 38b van de Politiewet 2012. ${hoofdletter(vaststelling.plan.orgaan.tekst)} stelt ${ivp.cyclus.uitvoeringsplan.tekst} een uitvoeringsplan vast. Het college informeert de raad ${ivp.cyclus.verantwoording.tekst} over de voortgang.<#if vaststelling.ivp.portefeuillehouder??> Portefeuillehouder is ${vaststelling.ivp.portefeuillehouder}.</#if> <#if vaststelling.norm.orgaan == "raad">De raad stelt ook de norm vast. De afspraken voor medewerkers zijn bedrijfsvoering; de raad onderschrijft ze, maar stelt ze niet vast.<#else>De norm en de afspraken voor medewerkers zijn bedrijfsvoering. De raad onderschrijft ze, maar stelt ze niet vast.</#if>
