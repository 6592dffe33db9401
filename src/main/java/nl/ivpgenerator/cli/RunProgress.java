package nl.ivpgenerator.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import nl.ivpgenerator.generate.Progress;

/**
 * Shows how far a run is: of one profile its documents, of several the profiles with the time that is left. On a terminal a bar, elsewhere a line
 * each. For several threads.
 */
final class RunProgress implements Progress {

    private final Surroundings surroundings;
    private final boolean quiet;
    private final int profiles;
    private final LongSupplier nanoTime;
    private final StatusLine status;
    private final long start;
    private int ready;

    /**
     * @param profiles how many profiles the run has
     * @param nanoTime a clock in nanoseconds, of which only differences count
     */
    RunProgress(Surroundings surroundings, boolean quiet, int profiles, LongSupplier nanoTime) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.profiles = profiles;
        this.nanoTime = nanoTime;
        this.status = new StatusLine(surroundings);
        this.start = nanoTime.getAsLong();
    }

    @Override
    public synchronized void document(String profile, String document, int done, int total) {
        if (!quiet && profiles == 1) {
            String what = profile + ": " + document;
            if (surroundings.terminal()) {
                status.bar(done, total, what);
            } else {
                surroundings.err().println(what + " (" + (done + 1) + " van " + total + ")");
            }
        }
    }

    /** A profile is ready. */
    synchronized void profile(String name) {
        ready++;
        if (!quiet && profiles > 1) {
            if (surroundings.terminal()) {
                status.bar(ready, profiles, ready + " van " + profiles + " profielen" + left());
            } else {
                surroundings.err().println(name + " (" + ready + " van " + profiles + ")");
            }
        }
    }

    /** Takes the bar away. */
    synchronized void clear() {
        status.clear();
    }

    private String left() {
        long used = nanoTime.getAsLong() - start;
        Duration left = Duration.ofNanos(used / ready * (profiles - ready));
        if (left.toSeconds() < 1) {
            return "";
        }
        return left.toMinutes() < 1
                ? ", nog ongeveer " + left.toSeconds() + " s"
                : ", nog ongeveer " + left.plusSeconds(59).toMinutes() + " min";
    }
}
