package nl.ivpgenerator.pack;

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
    public static final Condition ALWAYS = new Condition(List.of());

    /**
     * One demand.
     *
     * @param path the choice, for example {@code norm.toon}
     * @param values the values that are good
     */
    public record Term(String path, Set<String> values, Place place) {}

    public Condition {
        terms = List.copyOf(terms);
    }
}
