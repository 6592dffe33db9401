---
bron: [avg-5, avg-33, praktijk]
---
Voor de toegang geldt verder:

- De toegang hoort bij de rol en niet bij de persoon. Wie een andere functie krijgt, verliest haar dezelfde dag.
- De proceseigenaar laat ${privacy.controle.tekst} nalopen wie toegang heeft<#if privacy.beveiliging?seq_contains("logboek")> en wie wat heeft ingezien</#if>.
- Wie zelf slachtoffer, getuige of familie van de veroorzaker is, behandelt de melding niet.
- Een lijst maken, mailen of op een eigen schijf zetten mag niet.
<#if privacy.rechten?filter(rij -> !melden.toegang?filter(rol -> rol.id == rij.rol.id)?has_content)?has_content>
- Voor <#list privacy.rechten?filter(rij -> !melden.toegang?filter(rol -> rol.id == rij.rol.id)?has_content) as rij>${rij.rol.naam}<#sep>, </#list> zijn rechten beschreven, maar deze toegang is niet gegeven. Dit moet nog worden rechtgezet.
</#if>
