---
bron: [awb-9, crvb-2014-1967, praktijk]
---
${aanspreken("Vindt u dat wij u niet goed behandelen, of bent u het niet eens met een maatregel? Zeg het ons. U kunt ook een klacht indienen bij de gemeente", huisregels.aanspreekvorm)} (${gemeente.klachtadres}). ${aanspreken("Bent u daarna niet tevreden, dan kunt u naar", huisregels.aanspreekvorm)} ${gemeente.ombudsman}.
