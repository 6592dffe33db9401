---
bron: [ondersteuningsteam, collectieve-norm, "S002: Nazorg"]
openbaarheid: openbaar
---
<#if politiek.hulp?size gt 2>
Een ambtsdrager kiest zelf welke hulp past:

<#list politiek.hulp as hulp>
- ${hulp.tekst}<#if hulp?has_next>;<#else>.</#if>
</#list>
<#else>
Een ambtsdrager kan hulp krijgen van ${opsomming(politiek.hulp, "tekst", "of")}.<#if politiek.hulp?size gt 1> De ambtsdrager kiest zelf welke hulp past.</#if>
</#if>

<#if politiek.hulp?seq_contains("ondersteuningsteam")>Bij het Ondersteuningsteam denken ambtgenoten en deskundigen mee, ook over beveiliging, rechtshulp en nazorg. Het team is te vinden via www.weerbaarbestuur.nl. </#if><#if politiek.hulp_extra?has_content>Ook mogelijk is hulp van ${opsomming(politiek.hulp_extra)}. </#if>Wat iemand met een hulpverlener bespreekt, is vertrouwelijk.

Het gezin kan ook zelf om hulp vragen. De contactpersoon regelt die hulp en houdt op verzoek contact. Wie erbij was, zoals andere ambtsdragers, de griffie of een bode, krijgt ook aandacht.
