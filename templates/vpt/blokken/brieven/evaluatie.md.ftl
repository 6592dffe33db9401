---
bron: [ombudsman-groningen-23-1-041, ombudsman-2010-059]
soort: invul
herhaalbaar: ja
---
**Wanneer wij opnieuw kijken.** <#if maatregelen.verbod.evaluatie == "halverwege">Halverwege de duur, op [datum](invul:), bekijken wij deze maatregel opnieuw.<#elseif maatregelen.verbod.evaluatie == "maand-voor-einde">Een maand voor het einde of eerder, op [datum](invul:), bekijken wij deze maatregel opnieuw.<#else>Halverwege de duur, op [datum](invul:), en kort voor het einde, op [datum](invul:), bekijken wij deze maatregel opnieuw.</#if> U mag dan zeggen hoe u erover denkt. Wij kunnen de maatregel verkorten of opheffen. Verlengen doen wij alleen bij een nieuw incident of een blijvende dreiging, en nooit zonder u eerst te horen. Voor het einde bespreken wij met u hoe het contact weer gewoon kan verlopen.
