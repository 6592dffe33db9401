---
bron: [crvb-2014-1967, awb-9, praktijk]
herhaalbaar: ja
---
**Bent u het er niet mee eens?** Vertel het uw contactpersoon. U kunt ook een klacht indienen bij de gemeente (${gemeente.klachtadres}). Iemand die niet bij deze maatregel betrokken was, behandelt de klacht. Bent u daarna niet tevreden, dan kunt u naar ${gemeente.ombudsman}. Ook kunt u de burgerlijke rechter om een oordeel vragen. Een advocaat of het Juridisch Loket kan u daarover adviseren. De maatregel geldt intussen wel.
