package nl.ivpgenerator.finding;

import java.util.Comparator;

/**
 * One thing that is wrong or deserves attention, said to the person who can mend it.
 *
 * @param severity how much it matters
 * @param code stable name of the kind of finding, in Dutch with hyphens, for example {@code onbekende-keuze}
 * @param place where it stands
 * @param message what is the matter, in Dutch
 * @param hint what to do about it, in Dutch; empty when the message says it all
 */
public record Finding(Severity severity, String code, Place place, String message, String hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** Message and hint stand on one line, whatever they quote. */
    public Finding {
        message = OneLine.of(message);
        hint = OneLine.of(hint);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The line that the command line prints: place, severity, code, message and hint. */
    @Override
    public String toString() {
        String line = place + ": " + severity.dutch() + " [" + code + "] " + message;
        return hint.isEmpty() ? line : line + " " + hint;
    }
}
