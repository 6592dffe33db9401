package nl.ivpgenerator.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ivpgenerator.check.DocumentSet.MadeDocument;
import nl.ivpgenerator.compose.Abbreviations;
import nl.ivpgenerator.document.DocumentText;
import nl.ivpgenerator.document.DocumentText.Kind;
import nl.ivpgenerator.document.DocumentText.Line;
import nl.ivpgenerator.finding.Findings;
import nl.ivpgenerator.profile.Value;

/**
 * The pack uses no abbreviation that {@code kennisbank/afkortingen.yaml} does not know, because nobody would write that out. What a municipality
 * calls its own things is up to her.
 */
final class UnknownAbbreviations implements Check {

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}&])\\p{Lu}[\\p{Lu}&]*\\p{Lu}(?![\\p{L}\\p{N}&])");

    @Override
    public void check(DocumentSet set, Findings findings) {
        Set<String> known = new HashSet<>(Abbreviations.shortForms(set.pack().knowledge()));
        addWords(set.profile().root(), known);
        for (MadeDocument made : set.documents()) {
            Set<String> told = new HashSet<>();
            for (Line line : DocumentText.of(made.document()).lines()) {
                if (line.kind() == Kind.PARAGRAPH) {
                    capitals(line.text())
                            .filter(word -> !known.contains(word) && told.add(word))
                            .forEach(word -> report(set, made, line, word, findings));
                }
            }
        }
    }

    private static void report(DocumentSet set, MadeDocument made, Line line, String word, Findings findings) {
        findings.warning(
                "onbekende-afkorting",
                Spots.place(set, made, line.spot()),
                "In " + Spots.name(made, line.spot()) + " staat de afkorting '" + word
                        + "', die niet in kennisbank/afkortingen.yaml staat.",
                "Zet de afkorting met de volledige naam in die lijst, of schrijf het woord uit.");
    }

    private static Stream<String> capitals(String text) {
        return CAPITALS.matcher(text).results().map(MatchResult::group);
    }

    /** The capitals in the words of the municipality itself. */
    private static void addWords(Value value, Set<String> into) {
        if (value instanceof Value.Group group) {
            group.fields().values().forEach(field -> addWords(field, into));
        } else if (value instanceof Value.Rows rows) {
            rows.rows().forEach(row -> addWords(row, into));
        } else if (value instanceof Value.Text text) {
            capitals(text.text()).forEach(into::add);
        } else if (value instanceof Value.Paragraphs paragraphs) {
            paragraphs.pieces().stream()
                    .map(Value.Piece::lines)
                    .flatMap(List::stream)
                    .flatMap(UnknownAbbreviations::capitals)
                    .forEach(into::add);
        }
    }
}
