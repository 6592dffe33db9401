---
bron: [arbowet-8, arbobesluit-2-15, "S001: 2.1", praktijk]
dekt: [maatregelen/training, adviseurstaken/opleiding, inspectiepunten/voorlichting]
bijschrift: "De stappen"
kolommen: [{breedte: 26}, {breedte: 12}, {breedte: 62}]
---
De bijeenkomst duurt ${som(invoering.stappen, "minuten")} minuten. U leidt die zelf, want u bent verantwoordelijk voor de veiligheid van uw team. Nodig ook ingehuurde mensen, stagiairs en vrijwilligers uit.

| Stap | Minuten | Wat u doet |
|---|---|---|
<#list invoering.stappen as stap>
| ${stap.titel} | ${stap.minuten} | ${stap.doen} |
</#list>

Vraag meer dan u vertelt. Niemand hoeft een eigen ervaring te delen. Raakt het iemand, spreek die dan na afloop even apart. Zeg nooit dat agressie bij het werk hoort.
