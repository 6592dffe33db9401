---
bron: ["S000: 1", "S000: 4"]
dekt: [ivp_elementen/E1]
---
Mensen met een publieke taak krijgen te maken met ${thema.term.tekst}. Denk aan ${opsomming(ivp.beroepen)}. <#list ivp.belang as reden>${reden.tekst}<#sep> </#list>
