---
bron: ["S000: 4", politiewet-38b, praktijk]
dekt: [ivp_elementen/E5]
---
De gemeenteraad stelt de doelen vast. Daarmee geeft de raad mede uitvoering aan artikel 38b van de Politiewet 2012. ${hoofdletter(vaststelling.plan.orgaan.tekst)} stelt ${ivp.cyclus.uitvoeringsplan.tekst} een uitvoeringsplan vast. De raad hoort ${ivp.cyclus.verantwoording.tekst} hoe het gaat.<#if vaststelling.ivp.portefeuillehouder??> Portefeuillehouder is ${vaststelling.ivp.portefeuillehouder}.</#if>

De norm en de afspraken voor medewerkers zijn bedrijfsvoering. De raad onderschrijft ze, maar stelt ze niet vast.
