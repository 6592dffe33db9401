---
bron: [praktijk]
---
De afspraken in dit hoofdstuk zijn aan u als medewerker gericht. Uw veiligheid gaat altijd voor. U mag een gesprek afbreken en u hoeft nooit te wachten tot het erger wordt. Bel bij direct gevaar 112. Elk incident meldt u daarna<#if bevat("melden/melden")>, zie [](#blok:melden/melden)</#if>.
