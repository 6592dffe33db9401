---
bron: ["S000: 4"]
dekt: [ivp_elementen/E1]
---
Dit thema hoort om drie redenen in het veiligheidsbeleid:

- ${hoofdletter(thema.term.tekst)} tegen mensen met een publieke taak raakt de hele samenleving.
- De aanpak van andere veiligheidsthema's helpt ook hier.
- De afdeling ${organisatie.afdeling_veiligheid} heeft eigen taken en werkt zelf met risico's.
