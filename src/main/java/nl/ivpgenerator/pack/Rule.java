package nl.ivpgenerator.pack;

import java.util.List;
import nl.ivpgenerator.finding.Place;
import nl.ivpgenerator.finding.Severity;
import nl.ivpgenerator.pack.choice.Condition;

/**
 * A rule of law or of consistency that the choices of a profile must meet, as an entry in {@code toetsen/} describes it.
 *
 * @param severity how much it matters when the rule is broken
 * @param condition when the rule is asked
 * @param each the list of which every row is asked, in templates {@code rij}; empty when the rule is asked once
 * @param pattern a regular expression that the templates name as {@code patroon}; empty for none
 * @param wrong the expression that is true when the rule is broken
 * @param spot the path of the choice that should change, below {@code each} for one of the row; empty for the row itself
 * @param message what is the matter: a template of one line
 * @param advice what to do about it: a template of one line
 * @param sources identifiers from the knowledge base, each perhaps followed by ": place in the source"
 */
public record Rule(
        String id,
        Severity severity,
        Condition condition,
        String each,
        String pattern,
        String wrong,
        String spot,
        String message,
        String advice,
        List<String> sources,
        Place place) {

    /** The name in the expressions of rules of what a municipality wrote, beside its choices. */
    public static final String FACTS = "profiel";

    /** Lists that are no choice: all texts that the municipality wrote itself, and the passages that it leaves out. */
    public static final String OWN_TEXTS = "teksten";

    public static final String LEFT_OUT = "weggelaten";

    /** The name of the rule's pattern in its templates. */
    public static final String PATTERN = "patroon";

    public Rule {
        sources = List.copyOf(sources);
    }

    /** Whether the rows are no choice, and tell themselves where they stand. */
    public boolean asksFacts() {
        return each.startsWith(FACTS + ".");
    }
}
