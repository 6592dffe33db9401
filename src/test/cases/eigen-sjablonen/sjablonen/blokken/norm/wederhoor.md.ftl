---
bron: ["S002: Preventie", bureau-2026]
vervangt: "fdab3a4121e4"
---
Voordat wij een zware maatregel nemen, vragen wij naar uw kant van het verhaal. Alleen bij direct gevaar doen wij dat daarna.
