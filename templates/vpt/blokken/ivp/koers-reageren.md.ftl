---
bron: ["S000: 3", "S002: Preventie"]
als: {ivp.koers: reageren}
---
De hoofdlijn is dat geen melding zonder vervolg blijft. Onze reactie komt snel, is eerlijk en past bij wat er is gebeurd.<#if document.vorm == "volledig"> Zo merkt de medewerker dat melden zin heeft en merkt de veroorzaker dat er een grens is.</#if>
