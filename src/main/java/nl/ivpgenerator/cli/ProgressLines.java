package nl.ivpgenerator.cli;

import nl.ivpgenerator.generate.Progress;

/** Shows how far a run is: one bar that is written over on a terminal, a line per document elsewhere. */
final class ProgressLines implements Progress {

    private static final int WIDTH = 20;

    private final Surroundings surroundings;
    private int shown;

    ProgressLines(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void document(String profile, String document, int done, int total) {
        String what = profile + ": " + document;
        if (surroundings.terminal()) {
            int filled = total == 0 ? WIDTH : WIDTH * done / total;
            write("[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + what);
        } else {
            surroundings.err().println(what + " (" + (done + 1) + " van " + total + ")");
        }
    }

    /** Takes the bar away. */
    void end() {
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
