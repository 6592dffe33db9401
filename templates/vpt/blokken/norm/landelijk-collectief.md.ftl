---
bron: [collectieve-norm]
als: {norm.landelijk: collectieve-norm}
---
Voor politieke ambtsdragers sluiten wij aan bij de collectieve norm tegen agressie en intimidatie. De kern daarvan is dat agressie niet bij het ambt hoort en dat melden helpt.
