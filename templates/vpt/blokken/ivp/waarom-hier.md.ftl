---
bron: ["S000: 4"]
dekt: [ivp_elementen/E1]
---
Dit thema hoort om drie redenen in het veiligheidsbeleid:

- Wie mensen met een publieke taak aanvalt, raakt de hele samenleving.
- De aanpak van andere veiligheidsthema's helpt ook hier.
- Medewerkers van ${organisatie.afdeling_veiligheid} hebben eigen taken en lopen zelf risico.
