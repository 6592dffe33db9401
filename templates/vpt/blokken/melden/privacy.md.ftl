---
bron: [avg, uavg-33, praktijk]
---
De registratie bevat persoonsgegevens van medewerkers en van veroorzakers. Daarvoor geldt de Algemene verordening gegevensbescherming (AVG):

- De grondslag is <#if ingevuld(melden.grondslag)>${melden.grondslag.tekst}<#else>${invul("grondslag uit het verwerkingsregister")}</#if>.
- De gemeente bewaart de gegevens: ${melden.bewaartermijn}. Daarna verwijdert zij de gegevens. De selectielijst van de Archiefwet kan voor een dossier een andere termijn geven.
- Gegevens over gezondheid staan niet in de registratie. Die horen bij de medewerker en de bedrijfsarts.
- Over strafbare feiten legt de gemeente alleen vast wat tegen haar eigen medewerkers of eigendommen is gepleegd. Zij deelt geen lijsten met andere organisaties.
- <#if melden.dpia == "gedaan">De gemeente heeft een gegevensbeschermingseffectbeoordeling (DPIA) gedaan.<#elseif melden.dpia == "niet-nodig">De gemeente heeft beoordeeld dat een gegevensbeschermingseffectbeoordeling (DPIA) niet nodig is.<#else>De gemeente beoordeelt voor de start van de registratie of een gegevensbeschermingseffectbeoordeling (DPIA) nodig is.</#if>

De gemeente laat de veroorzaker weten dat zij gegevens over hem vastlegt, en waarom. Dat doet zij niet als dit een onderzoek of iemands veiligheid schaadt. Medewerkers en veroorzakers mogen hun gegevens inzien. Zij kunnen vragen om verbetering of verwijdering en zij kunnen bezwaar maken tegen het gebruik. Vragen hierover kunnen naar ${melden.privacycontact}.
