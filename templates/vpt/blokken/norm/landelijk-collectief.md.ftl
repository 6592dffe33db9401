---
bron: [collectieve-norm]
als: {norm.landelijk: collectieve-norm}
---
Voor politieke ambtsdragers sluiten wij aan bij de collectieve norm tegen agressie en intimidatie. De kern daarvan: het hoort niet bij het ambt, en melden helpt.
