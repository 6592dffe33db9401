package nl.ivpgenerator.finding;

/** What a writer wrote, as a message repeats it: in quotes, on one line, and no longer than one needs to recognise it. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    public static String of(String written) {
        String line = written.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return "'" + line + "'";
        }
        return "'" + line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…'";
    }
}
