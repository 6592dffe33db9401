---
bron: [S004, "S002: Preventie"]
dekt: [maatregelen/gastvrijheid]
als: {preventie.bejegening: gastvrij}
---
Als aanvulling zetten wij in op gastvrijheid: een prettige ontvangst en een rustige, vakkundige behandeling.
