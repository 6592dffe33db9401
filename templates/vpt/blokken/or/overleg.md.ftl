---
bron: [wor-27, praktijk]
als: {vaststelling.protocol.status: [concept, voorgenomen, vastgesteld], vaststelling.protocol.or_instemming: [nog-vragen, gevraagd]}
---
Wij bespreken dit verzoek ten minste één keer in een overlegvergadering<#if besluitvorming.overleg_datum??>, op ${besluitvorming.overleg_datum}</#if>. Daarna ontvang ik graag uw schriftelijke antwoord met de redenen<#if besluitvorming.antwoord_datum??>, zo mogelijk op ${besluitvorming.antwoord_datum}</#if>. Het formulier in [](#deel:antwoord) is daarvoor een hulpmiddel.

Hebt u vragen of wilt u iets anders zien? Dan pas ik het voorstel liever aan voordat u besluit. Een wijziging die meer is dan een verduidelijking, gaat eerst terug naar ${vaststelling.protocol.orgaan.tekst}.

Na uw antwoord hoort u zo snel mogelijk schriftelijk welk besluit is genomen en vanaf wanneer het geldt. Stemt u niet in, dan overleggen wij opnieuw. Zonder uw instemming is voor het besluit toestemming van de kantonrechter nodig.
