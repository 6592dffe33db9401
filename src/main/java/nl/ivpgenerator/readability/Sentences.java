package nl.ivpgenerator.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a line of Dutch. A sentence ends at a full stop, question or exclamation mark before a blank and a new beginning; the
 * stop of an abbreviation ({@code art.}, {@code d.w.z.}) or an initial ({@code S.}) ends none. What stands between colon or semicolon belongs to
 * the same sentence.
 */
public final class Sentences {

    /** Words that are written with a stop and go on; for in a pattern. */
    public static final String ABBREVIATED =
            "art|bijv|blz|ca|dr|drs|enz|excl|e\\.d|e\\.v|d\\.w\\.z|i\\.v\\.m|incl|ing|ir|jl|jo|lid|m\\.b\\.t|m\\.i\\.v|max|min"
                    + "|mr|mw|nr|o\\.a|p\\.m|pag|par|prof|resp|sr|st|tel|t\\.a\\.v|t\\.b\\.v|t\\.o\\.v|t/m|v|vgl|z\\.s\\.m";

    private static final Pattern END = Pattern.compile("[.?!…]+[\"”’')\\]]*(?=\\s+[\"“‘'(\\[]*[\\p{Lu}\\d])");
    private static final Pattern GOES_ON =
            Pattern.compile("(?iu:(?<![\\p{L}.])(?:" + ABBREVIATED + "))\\.$|(?<![\\p{L}&])\\p{Lu}\\.$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * A sentence.
     *
     * @param text without blanks around it
     * @param words what stands between blanks and has a letter or figure
     */
    public record Sentence(String text, List<String> words) {
        public Sentence {
            words = List.copyOf(words);
        }
    }

    private Sentences() {}

    /** The sentences of a line, in order; none for a line without words. */
    public static List<Sentence> of(String line) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(line);
        while (end.find()) {
            if (!GOES_ON.matcher(line.substring(start, end.end())).find()) {
                add(line.substring(start, end.end()), sentences);
                start = end.end();
            }
        }
        add(line.substring(start), sentences);
        return sentences;
    }

    private static void add(String text, List<Sentence> sentences) {
        List<String> words = BLANKS.splitAsStream(text.strip())
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (!words.isEmpty()) {
            sentences.add(new Sentence(text.strip(), words));
        }
    }
}
