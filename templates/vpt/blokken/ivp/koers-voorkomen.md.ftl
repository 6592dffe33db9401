---
bron: ["S002: Preventie", S004]
als: {ivp.koers: voorkomen}
---
Wij zetten in op voorkomen. Goede dienstverlening, een veilige werkplek en getrainde collega's maken de kans op een incident kleiner. Gaat het toch mis, dan weet iedereen wat er moet gebeuren.
