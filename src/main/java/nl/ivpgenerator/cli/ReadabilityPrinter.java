package nl.ivpgenerator.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import nl.ivpgenerator.readability.Band;
import nl.ivpgenerator.readability.Readability;

/** Shows how the documents of a profile read: a line for each document, or one for all when several profiles are asked. */
final class ReadabilityPrinter {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String NONE = "-";

    private final PrintStream err;
    private final boolean many;

    /** @param many whether the run is about several profiles, so that of each only one line is shown */
    ReadabilityPrinter(PrintStream err, boolean many) {
        this.err = err;
        this.many = many;
    }

    /** @param documents by their name, in order; nothing is printed when there are none */
    void print(String profile, Map<String, Readability> documents) {
        if (many) {
            printRange(profile, documents);
        } else if (!documents.isEmpty()) {
            printAll(profile, documents);
        }
    }

    private void printAll(String profile, Map<String, Readability> documents) {
        err.println(profile + ": leesbaarheid (Flesch-Douma; een hogere score leest gemakkelijker):");
        Table table = new Table()
                .row(
                        "document",
                        "score",
                        "oordeel",
                        "woorden",
                        "per zin",
                        "zinnen boven " + Readability.LONG + " woorden");
        documents.forEach((document, readability) -> table.row(
                document,
                score(readability),
                band(readability),
                Integer.toString(readability.words()),
                String.format(DUTCH, "%.1f", readability.wordsPerSentence()),
                Integer.toString(readability.longSentences())));
        table.lines("  ").forEach(err::println);
    }

    private void printRange(String profile, Map<String, Readability> documents) {
        List<Long> scores = documents.values().stream()
                .flatMap(readability -> readability.score().stream().boxed())
                .map(Math::round)
                .sorted()
                .toList();
        if (!scores.isEmpty()) {
            int sentences = documents.values().stream()
                    .mapToInt(Readability::longSentences)
                    .sum();
            err.println(profile + ": leesbaarheid " + scores.get(0) + " tot en met " + scores.get(scores.size() - 1)
                    + " (Flesch-Douma); " + sentences + " zinnen boven " + Readability.LONG + " woorden.");
        }
    }

    private static String score(Readability readability) {
        OptionalDouble score = readability.score();
        return score.isPresent() ? Long.toString(Math.round(score.getAsDouble())) : NONE;
    }

    private static String band(Readability readability) {
        OptionalDouble score = readability.score();
        return score.isPresent() ? Band.of(score.getAsDouble()).dutch() : "te weinig tekst";
    }

    /** The same for other programs; a score that says nothing is left out. */
    static List<Map<String, Object>> json(String profile, Map<String, Readability> documents) {
        List<Map<String, Object>> rows = new ArrayList<>();
        documents.forEach((document, readability) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("profiel", profile);
            row.put("document", document);
            row.put("woorden", readability.words());
            row.put("woorden_per_zin", tenths(readability.wordsPerSentence()));
            readability.score().ifPresent(score -> {
                row.put("score", tenths(score));
                row.put("oordeel", Band.of(score).dutch());
            });
            row.put("lange_zinnen", readability.longSentences());
            rows.add(row);
        });
        return rows;
    }

    private static BigDecimal tenths(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }
}
