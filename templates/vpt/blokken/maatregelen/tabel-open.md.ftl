---
bron: [praktijk]
als: {maatregelen.tabel: eigen, maatregelen.rijen: leeg}
---
De gemeente stelt een eigen tabel met maatregelen op. De rijen daarvan zijn ${invul("rijen van de eigen maatregelentabel")}.
