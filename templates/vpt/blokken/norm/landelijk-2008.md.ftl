---
bron: [landelijke-norm-2008, "S000: 4"]
als: {norm.landelijk: norm-2008}
---
Wij sluiten aan bij de landelijke norm uit 2008. Die kent vier regels: geen agressie en geweld, ruimte voor de professional, aanwijzingen opvolgen en de orde niet verstoren.
