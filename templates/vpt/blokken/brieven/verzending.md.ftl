---
bron: [awb-2-1, praktijk]
herhaalbaar: ja
---
U krijgt deze brief ${opsomming(brieven.verzending, "tekst")}.<#if brieven.leeshulp> Vindt u de brief moeilijk? Uw contactpersoon legt hem graag uit. U mag ook iemand vragen om mee te lezen.</#if>
