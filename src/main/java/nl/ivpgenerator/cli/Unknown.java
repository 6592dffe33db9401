package nl.ivpgenerator.cli;

import java.util.Collection;
import nl.ivpgenerator.finding.Suggestion;

/** The sentence about a word that does not exist: with the word that was meant, or else with all words when they are few. */
final class Unknown {

    private static final int FEW = 12;

    private Unknown() {}

    /** @param what the word with its kind, for example {@code het document 'x'} */
    static String sentence(String what, String word, Collection<String> known) {
        String suggestion = Suggestion.sentence(word, known);
        if (suggestion.isEmpty() && !known.isEmpty() && known.size() <= FEW) {
            suggestion = "Er zijn: " + String.join(", ", known) + ".";
        }
        return (what + " bestaat niet. " + suggestion).strip();
    }
}
