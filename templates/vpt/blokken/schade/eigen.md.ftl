---
bron: ["S002: Schadevergoeding"]
als: {schade.eigen_schade: ja}
---
De gemeente verhaalt ook haar eigen schade. Dat kan gaan om vernielde spullen, doorbetaald loon bij ziekte en de kosten van vervanging.
