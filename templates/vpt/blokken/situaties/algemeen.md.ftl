---
bron: [praktijk]
---
De afspraken in dit hoofdstuk zijn aan u als medewerker gericht. Uw veiligheid gaat altijd voor. U mag een gesprek afbreken en u hoeft nooit te wachten tot het erger wordt. Bel bij direct gevaar 112. Elk incident meldt u daarna<#if bevat("melden/melden")>, zie [](#blok:melden/melden)</#if>.
<#if document.vorm == "kort">

- **Vooraf.** Spreek bij een huisbezoek, een controle of een lastig gesprek af wie weet waar u bent. Spreek ook af hoe u hulp vraagt.
- **Tijdens.** Blijf rustig, noem het gedrag en zeg wat u wilt dat iemand doet. Verandert er niets, dan beëindigt u het gesprek of gaat u weg.
- **Op papier en online.** Bewaar het bericht zoals het binnenkwam en ga niet zelf in discussie. Laat een verdacht poststuk liggen, houd anderen op afstand en bel 112.
- **In uw vrije tijd.** Ga niet in gesprek over het werk. De leidinggevende bespreekt met u wat nodig is voor uw veiligheid thuis.
</#if>
