---
bron: ["S000: 3", "S000: 4"]
dekt: [ivp_elementen/E9]
als: {ivp.raakvlakken: leeg, ivp.eigen_raakvlakken: ingevuld}
bijschrift: "Thema's met raakvlakken"
kolommen: [{breedte: 28}, {breedte: 32}, {breedte: 40}]
---
Bij deze thema's staat de veiligheid van inwoners voorop. De aanpak helpt ook om ${thema.term.tekst} tegen mensen met een publieke taak te voorkomen.

| Veiligheidsveld | Thema | Onderdeel van de aanpak |
|---|---|---|
<#list kennis.veiligheidsthemas as veld>
<#list ivp.eigen_raakvlakken as eigen>
<#if eigen.veld == veld.id>
| ${veld.titel} | ${eigen.thema} | ${hoofdletter(eigen.aanpak)} |
</#if>
</#list>
</#list>
