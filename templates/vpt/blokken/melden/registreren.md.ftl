---
bron: ["S002: Mogelijke taken van de Adviseur-VPD", gir]
dekt: [maatregelen/registreren, adviseurstaken/registratie]
---
De leidinggevende zorgt dat de melding ${melden.registreren_termijn.tekst} volledig is vastgelegd in <#if melden.systeem == "eigen-systeem"><#if melden.systeem_naam??>${melden.systeem_naam}<#else>${melden.systeem.tekst}</#if><#else>${melden.systeem.tekst}</#if>. De registratie beschrijft feiten: wat gebeurde er, waar, wanneer, wie was erbij en welke gevolgen waren er. Meningen en vermoedens over de veroorzaker horen er niet in.<#if melden.systeem == "gir"> <#if privacy.overeenkomst == "gesloten">De afspraken met de beheerder van het systeem liggen vast in een verwerkersovereenkomst.<#else>De gemeente sluit voor dit systeem eerst een licentieovereenkomst en een verwerkersovereenkomst.</#if><#elseif melden.systeem == "eigen-formulier"><#if bevat("melden/formulier")> Het formulier staat in [](#blok:melden/formulier).</#if><#else> Beheert een ander bedrijf het systeem, dan sluit de gemeente een verwerkersovereenkomst.</#if>

De registratie heeft drie doelen: het incident afhandelen, de medewerker beschermen en van incidenten leren.
