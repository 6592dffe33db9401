---
bron: [politiewet-38b, gemeentewet-160, gemeentewet-107e, praktijk]
---
De stukken vragen niet allemaal hetzelfde van de raad:

<#if vaststelling.ivp.orgaan == "raad">
- **Vaststellen:** de veiligheidsdoelen. Daarmee geeft de raad mede uitvoering aan artikel 38b van de Politiewet 2012.
</#if>
<#if vaststelling.norm.orgaan != "raad">
- **Onderschrijven:** de norm. De norm hoort bij de bedrijfsvoering en ${vaststelling.norm.orgaan.tekst} stelt haar vast. De steun van de raad geeft de norm gezag.
<#else>
- **Vaststellen:** de norm. Zo geldt zij voor de hele gemeente, ook voor het bestuur.
</#if>
<#if vaststelling.plan.orgaan != "raad">
- **Kennisnemen:** het uitvoeringsplan. ${hoofdletter(vaststelling.plan.orgaan.tekst)} gaat over de uitvoering.
</#if>
<#if politiek.protocol == "eigen-document">
- **Zelf besluiten:** het protocol voor politieke ambtsdragers. Raad en college kunnen elkaar niet binden en nemen daarom gelijke besluiten.<#if vaststelling.politiek.raad.status == "vastgesteld"> De raad heeft dat al gedaan.<#else> ${politiek.voorbereiding.tekst}</#if>
</#if>
<#if politiek.griffie == "van-toepassing">
- **Van toepassing verklaren:** het protocol voor medewerkers, voor de griffie. De griffie werkt voor de raad, dus een besluit van het college geldt niet voor haar.
<#elseif politiek.griffie == "eigen">
- **Geen besluit:** het protocol voor medewerkers. De raad heeft voor de griffie eigen afspraken gemaakt.
<#else>
- **Later besluiten:** of het protocol voor medewerkers ook voor de griffie geldt.
</#if>
