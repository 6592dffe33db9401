---
bron: [praktijk, "S002: Preventie", gemeentewet-26, sr-285d]
openbaarheid: openbaar
als: {politiek.situaties: ingevuld}
---
De afspraken hieronder zijn aan u als ambtsdrager gericht. U mag altijd stoppen en weggaan. Elk incident meldt u daarna.

<#list politiek.situaties as situatie>
<#if situatie == "vergadering">
- **Raads- of commissievergadering.** De voorzitter bewaakt de orde en kan de vergadering schorsen. Verlaat de zaal als u bedreigd wordt; u hoeft daarvoor geen toestemming te vragen. De griffier belt zo nodig de politie.
<#elseif situatie == "bijeenkomst">
- **Bijeenkomst met inwoners.** Ga niet alleen en weet waar de uitgang is. Zeg vooraf tegen de organisator wanneer u vertrekt. Wordt de sfeer dreigend, dan sluit de organisator de bijeenkomst en gaat u samen weg.
<#elseif situatie == "telefoon">
- **Telefoon.** Blijf rustig, luister en schrijf mee. Let op stem, woorden en geluiden. Hang op als iemand blijft dreigen en bewaar het nummer.
<#elseif situatie == "brief">
- **Brief of pakket.** Raak een dreigbrief zo weinig mogelijk aan en bewaar de envelop. Laat een verdacht pakket of poeder liggen, ga weg, houd anderen tegen en bel 112.
<#elseif situatie == "online">
- **Sociale media.** Ga niet in discussie met wie dreigt. Bewaar het bericht met webadres, datum en tijd voordat u iets blokkeert. Uw contactpersoon helpt om het bericht bij het platform te melden.
<#elseif situatie == "doxing">
- **Privégegevens op internet.** Staan uw adres, uw telefoonnummer of gegevens van uw gezin online om u bang te maken? Bel meteen uw contactpersoon. Dit kan strafbaar zijn. De gemeente helpt om de gegevens te laten verwijderen en bespreekt de veiligheid thuis.
<#elseif situatie == "thuis">
- **Aan de deur.** Doe niet open en ga niet in gesprek. Bel 112 bij dreiging. Spreek met uw huisgenoten af dat zij niet over het ambt praten met onbekenden.
<#elseif situatie == "onderweg">
- **Onderweg.** Wordt u gevolgd of opgewacht, ga dan niet naar huis. Ga naar een drukke plek of een politiebureau en bel 112. Onthoud het kenteken en de plaats.
<#elseif situatie == "druk">
- **Druk op een besluit.** Biedt iemand u iets aan of dreigt iemand met gevolgen als u een besluit niet neemt? Breek het gesprek af en beloof niets. Meld het dezelfde dag, ook als u twijfelt. Praat daarna niet meer alleen met deze persoon.
<#elseif situatie == "campagne">
- **Verkiezingstijd.** Ga samen de straat op en spreek af wie de groep leidt. Loop weg van een dreigend gesprek. Ook wie kandidaat is en nog geen ambt heeft, kan bij de griffier terecht voor advies.
</#if>
</#list>
<#list politiek.eigen_situaties! as situatie>
- **${situatie.naam}.** ${situatie.tekst}
</#list>
