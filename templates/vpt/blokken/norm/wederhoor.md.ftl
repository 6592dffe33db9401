---
bron: ["S002: Preventie", ombudsman-2019-024, ombudsman-2015-011]
---
Voordat wij over een zware maatregel beslissen, vragen wij wat u er zelf van vindt. Bij direct gevaar bellen wij 112 en vragen wij dat daarna. Hulp die u echt nodig hebt, blijft u krijgen. Contact met ons blijft mogelijk, desnoods op een andere manier. Bent u het niet eens met een maatregel? Dan kunt u een klacht indienen bij de gemeente<#if ingevuld(gemeente.klachtadres)> (${gemeente.klachtadres})</#if> en daarna bij ${gemeente.ombudsman}.
