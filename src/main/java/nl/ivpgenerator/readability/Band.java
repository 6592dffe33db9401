package nl.ivpgenerator.readability;

/** What a score means, by the table of Douma, which differs from that of Flesch between 30 and 60. A score is no level of language such as B1. */
public enum Band {
    VERY_HARD(30, "zeer moeilijk"),
    HARD(45, "moeilijk"),
    FAIRLY_HARD(60, "tamelijk moeilijk"),
    NORMAL(70, "normaal"),
    FAIRLY_EASY(80, "tamelijk gemakkelijk"),
    EASY(90, "gemakkelijk"),
    VERY_EASY(Double.POSITIVE_INFINITY, "zeer gemakkelijk");

    private final double below;
    private final String dutch;

    Band(double below, String dutch) {
        this.below = below;
        this.dutch = dutch;
    }

    /** The band of a score; one on the border counts as the easier. */
    public static Band of(double score) {
        for (Band band : values()) {
            if (score < band.below) {
                return band;
            }
        }
        return VERY_EASY;
    }

    /** The words that users see. */
    public String dutch() {
        return dutch;
    }
}
