---
bron: ["S002: Nazorg", praktijk]
---
De medewerker kan hulp krijgen van ${opsomming(nazorg.hulp, "tekst", "of")}.<#if nazorg.hulp?size gt 1> De medewerker kiest zelf welke hulp het beste past.</#if> Hulp kan ook later, want klachten komen soms pas na weken. De afdeling ${organisatie.afdeling_personeel} helpt om de hulp te regelen. Wat de medewerker met een hulpverlener bespreekt, is vertrouwelijk. De gemeente krijgt geen medische gegevens.
<#if nazorg.anderen?has_content>

<#list nazorg.anderen as zin>${zin.tekst}<#sep> </#list>
</#if>
