---
bron: [ombudsman-2019-024, sr-285b, praktijk]
---
**Als u toch langs een andere weg contact zoekt.** Dan krijgt u daar geen antwoord, behalve als de wet dat van ons vraagt. Wij kunnen dan een zwaardere maatregel nemen. Contact zoeken is op zichzelf niet strafbaar. Bedreigen en belagen (stalking) zijn dat wel.
