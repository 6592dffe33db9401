---
bron: [wor-27, gemeentewet-160, politiewet-38b, praktijk]
bijschrift: "Wie wat vaststelt"
kolommen: [{breedte: 32}, {breedte: 40}, {breedte: 28}]
---
De documenten horen bij elkaar, maar niet ieder document gaat langs dezelfde weg. Deze volgorde werkt:

| Stap | Wie | Stand |
|---|---|---|
| 1. Norm | ${hoofdletter(vaststelling.norm.orgaan.tekst)} | ${vaststelling.norm.status.titel}<#if vaststelling.norm.datum??>, ${vaststelling.norm.datum}</#if> |
| 2. Instemming met het agressieprotocol | De ondernemingsraad, op verzoek van de bestuurder in de zin van de wet | ${vaststelling.protocol.or_instemming.titel}<#if vaststelling.protocol.or_instemming == "verleend">, ${vaststelling.protocol.or_datum}</#if> |
| 3. Agressieprotocol | ${hoofdletter(vaststelling.protocol.orgaan.tekst)} | ${vaststelling.protocol.status.titel}<#if vaststelling.protocol.datum??>, ${vaststelling.protocol.datum}</#if> |
| 4. IVP-bijdrage | ${hoofdletter(vaststelling.ivp.orgaan.tekst)}, met het hele plan | ${vaststelling.ivp.status.titel}<#if vaststelling.ivp.datum??>, ${vaststelling.ivp.datum}</#if> |
| 5. Uitvoeringsplan | ${hoofdletter(vaststelling.plan.orgaan.tekst)}<#if vaststelling.plan.orgaan != "raad">; de raad krijgt het ter kennisname</#if> | ${vaststelling.plan.status.titel}<#if vaststelling.plan.datum??>, ${vaststelling.plan.datum}</#if> |

Het definitieve besluit over het protocol volgt pas na de instemming. De raad onderschrijft de norm en de afspraken voor medewerkers als zij onder het college vallen, want dat is bedrijfsvoering.
