package nl.ivpgenerator.finding;

/** How much a finding matters: an {@link #ERROR} stops the writing of documents, the others do not. */
public enum Severity {
    ERROR("fout", "fouten"),
    WARNING("waarschuwing", "waarschuwingen"),
    ADVICE("advies", "adviezen");

    private final String dutch;
    private final String dutchPlural;

    Severity(String dutch, String dutchPlural) {
        this.dutch = dutch;
        this.dutchPlural = dutchPlural;
    }

    /** The word that users see. */
    public String dutch() {
        return dutch;
    }

    /** The number with its word, for example {@code 1 fout} or {@code 3 adviezen}. */
    public String count(long number) {
        return number + " " + (number == 1 ? dutch : dutchPlural);
    }
}
