package nl.ivpgenerator.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ivpgenerator.render.pdf.PdfReading;
import nl.ivpgenerator.render.read.HtmlReading;
import nl.ivpgenerator.render.read.OdtReading;
import nl.ivpgenerator.render.read.Reading;
import nl.ivpgenerator.render.read.WordReading;

/** Compares what is read in a file with what is read in the HTML of the same document. */
final class Parity {

    private static final Map<String, Function<byte[], Reading>> READERS =
            Map.of("html", HtmlReading::of, "pdf", PdfReading::of, "docx", WordReading::of, "odt", OdtReading::of);

    /** How much text stands around a difference. */
    private static final int AROUND = 60;

    private Parity() {}

    /** Markdown has words of its own for what other formats show by their form, so it is not compared. */
    static boolean compares(String format) {
        return READERS.containsKey(format) && !format.equals("html");
    }

    /** The first difference in the text and in each of the notes; empty when all words are equal and in the same order. */
    static List<String> differences(byte[] html, String format, byte[] file) {
        return differences(HtmlReading.of(html), READERS.get(format).apply(file), format.equals("pdf") ? "" : " ");
    }

    /** The same for two files that hold words, and no mere letters. */
    static List<String> differences(Reading expected, Reading found) {
        return differences(expected, found, " ");
    }

    private static List<String> differences(Reading expected, Reading found, String between) {
        TreeSet<Integer> numbers = new TreeSet<>(expected.notes().keySet());
        numbers.addAll(found.notes().keySet());
        List<String> differences = new ArrayList<>();
        difference(expected.body(), found.body(), between).ifPresent(differences::add);
        for (int number : numbers) {
            difference(note(expected, number), note(found, number), between)
                    .ifPresent(words -> differences.add("note " + number + ": " + words));
        }
        return differences;
    }

    private static List<String> note(Reading reading, int number) {
        return reading.notes().getOrDefault(number, List.of());
    }

    private static Optional<String> difference(List<String> expectedWords, List<String> foundWords, String between) {
        String expected = text(expectedWords, between);
        String found = text(foundWords, between);
        if (expected.equals(found)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(expected.length(), found.length()) && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return Optional.of("expected '" + around(expected, at) + "' but found '" + around(found, at) + "'");
    }

    /** Without marks between words a PDF does not tell a blank from a no-break one either. */
    private static String text(List<String> words, String between) {
        String text = String.join(between, words);
        return between.isEmpty() ? text.replace("\u00a0", "") : text;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }
}
