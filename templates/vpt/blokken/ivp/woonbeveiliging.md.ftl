---
bron: [stcrt-2023-28233]
als: {politiek.woonbeveiliging: ja}
---
Voor de beveiliging van de woning van burgemeester en wethouders volgen wij de landelijke regels.
