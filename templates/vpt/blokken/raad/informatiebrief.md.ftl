---
bron: [praktijk]
bijschrift: "Wat de gemeente gaat doen"
kolommen: [{breedte: 52}, {breedte: 48}]
---
Geachte leden van de raad,

Met deze brief krijgt u het uitvoeringsplan voor ${thema.naam.tekst}. Het plan hoort bij de doelen die u <#if vaststelling.ivp.status == "vastgesteld">hebt vastgesteld<#else>vaststelt</#if> in ${ivp.lidwoord.tekst} ${ivp.naam}. Wij vragen u om er kennis van te nemen.

| Activiteit | Wanneer |
|---|---|
<#list plan.activiteiten as activiteit>
| ${activiteit.naam} | <#if activiteit.van == activiteit.tot>${hoofdletter(kwartaal(activiteit.van))}<#else>${hoofdletter(kwartaal(activiteit.van, activiteit.tot))}</#if> |
</#list>

<#if som(plan.activiteiten, "kosten") gt 0>De kosten zijn samen ${bedrag(som(plan.activiteiten, "kosten"))}.<#else>Naast eigen uren raamt het plan geen kosten.</#if> Meer meldingen kunnen betekenen dat mensen minder zwijgen. Wij kijken daarom ook naar de reactie, de nazorg en hoe veilig medewerkers zich voelen. U hoort van de voortgang ${ivp.cyclus.verantwoording.tekst}.

Met vriendelijke groet,

burgemeester en wethouders van ${gemeente.naam}
