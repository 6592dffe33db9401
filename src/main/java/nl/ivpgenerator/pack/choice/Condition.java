package nl.ivpgenerator.pack.choice;

import java.util.List;
import java.util.Set;
import nl.ivpgenerator.finding.Place;

/**
 * When something is shown or asked: {@code als: {norm.toon: streng, melden.intern: [ja]}}. All terms must hold; a term holds when the chosen
 * value is one of its values, or for {@code ingevuld} and {@code leeg} when there is a value or none.
 *
 * @param terms empty for what always holds
 */
public record Condition(List<Term> terms) {

    public static final String FILLED = "ingevuld";
    public static final String EMPTY = "leeg";

    /** Starts the path of a term that is about a field of the same row, see {@link Term#inRow()}. */
    public static final String IN_ROW = ".";

    public static final Condition ALWAYS = new Condition(List.of());

    /**
     * One demand.
     *
     * @param path the choice, for example {@code norm.toon}
     * @param values the values that are good
     */
    public record Term(String path, Set<String> values, Place place) {

        /**
         * Whether the term is about a field of the row in which the condition stands. An author writes {@code als: {vorm: eigen}} in a field of a
         * row that has a field {@code vorm}; the reader makes the path {@code .vorm} of it. Such terms occur only in the choices of a row.
         */
        public boolean inRow() {
            return path.startsWith(IN_ROW);
        }

        /** The path without the mark of {@link #inRow()}: below the profile, or below the row. */
        public String plainPath() {
            return inRow() ? path.substring(IN_ROW.length()) : path;
        }
    }

    public Condition {
        terms = List.copyOf(terms);
    }
}
