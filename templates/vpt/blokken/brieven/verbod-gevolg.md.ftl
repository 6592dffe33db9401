---
bron: [sr-139, hr-2021-1408]
herhaalbaar: ja
---
**Als u toch binnenkomt.** Dan vragen wij u om weg te gaan en bellen wij zo nodig de politie. Ook kunnen wij aangifte doen. U kunt dan strafbaar zijn, want de wet verbiedt lokaalvredebreuk (artikel 139 van het Wetboek van Strafrecht). De rechter bepaalt of dat zo is.
