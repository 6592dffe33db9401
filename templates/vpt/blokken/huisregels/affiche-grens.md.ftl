---
bron: ["S002: Preventie", ombudsman-2022-137]
herhaalbaar: ja
---
${opsomming(norm.grens, "naam")?lower_case?cap_first}.

> **Boos zijn, klagen en kritiek geven mag altijd.**
