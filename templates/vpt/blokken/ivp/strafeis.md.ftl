---
bron: ["S002: Strafrechtelijk traject", S004]
---
Het Openbaar Ministerie verhoogt de strafeis in VPT-zaken in beginsel met 200%. De officier van justitie weegt daarbij alle omstandigheden en de rechter bepaalt de straf. Politie en Openbaar Ministerie geven deze zaken hoge prioriteit. Dat is geen belofte over snelheid of afloop.
