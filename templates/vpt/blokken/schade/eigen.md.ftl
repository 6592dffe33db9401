---
bron: ["S002: Schadevergoeding"]
als: {schade.eigen_schade: ja}
---
De gemeente verhaalt ook haar eigen schade, voor zover de wet dat toelaat. Dat kan gaan om vernielde spullen en om doorbetaald loon bij ziekte.
