package nl.ivpgenerator.cli;

/** One line on a terminal that is written over while a run goes on. */
final class StatusLine {

    private static final int WIDTH = 20;

    private final Surroundings surroundings;
    private int shown;

    StatusLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A bar with words after it. */
    void bar(int done, int total, String words) {
        int filled = total == 0 ? WIDTH : WIDTH * done / total;
        write("[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + words);
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        if (shown > 0) {
            write("");
            surroundings.err().print("\r");
        }
    }

    private void write(String line) {
        surroundings.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        surroundings.err().flush();
        shown = line.length();
    }
}
