package nl.ivpgenerator.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One paragraph in which abbreviations that nobody knows yet are written out. */
final class AbbreviatedLine {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+(?:[-’'][\\p{L}\\p{N}&]+)*");

    /** A law may follow the number of an article without a word between. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?iu)\\bartikel(?:en)? [^.;()]*\\d[\\d:a-z]*(?:,? (?:\\p{L}+ lid|onder \\p{L}))* $");

    private final String whole;
    private final List<Abbreviation> abbreviations;
    private final Set<Abbreviation> known;
    private final StringBuilder before = new StringBuilder();

    /**
     * @param whole the words of the paragraph
     * @param known what the reader knows; this adds to it
     */
    AbbreviatedLine(String whole, List<Abbreviation> abbreviations, Set<Abbreviation> known) {
        this.whole = whole.toLowerCase(Locale.ROOT);
        this.abbreviations = abbreviations;
        this.known = known;
    }

    /** Words that stay as they are. */
    void pass(String words) {
        before.append(words);
    }

    /** The next words of the paragraph, written out. */
    String write(String text) {
        int start = before.length();
        int done = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            before.append(text, done, word.start());
            done = word.end();
            before.append(written(word.group(), text.substring(done)));
        }
        before.append(text, done, text.length());
        return before.substring(start);
    }

    private String written(String word, String after) {
        List<String> parts = word.indexOf('-') < 0 ? List.of() : List.of(word.split("-"));
        for (Abbreviation abbreviation : abbreviations) {
            boolean alone = word.equals(abbreviation.shortForm());
            boolean stands = alone || parts.contains(abbreviation.shortForm());
            if (stands && !known.contains(abbreviation)) {
                Optional<String> written = written(word, after, abbreviation, alone);
                if (written.isPresent()) {
                    return written.get();
                }
            }
        }
        return word;
    }

    /** @param alone whether the word is the abbreviation; otherwise it is a compound with it */
    private Optional<String> written(String word, String after, Abbreviation abbreviation, boolean alone) {
        if (explained(abbreviation) || alone && endsWith("(") && after.startsWith(")")) {
            known.add(abbreviation);
            return Optional.empty();
        }
        return alone ? alone(word, abbreviation) : compound(word, after, abbreviation);
    }

    private Optional<String> alone(String word, Abbreviation abbreviation) {
        known.add(abbreviation);
        if (endsWith("afkorting ")) {
            return Optional.of(word + " (" + abbreviation.full() + ")");
        }
        String full = sentenceCase(behindArticle(abbreviation) + abbreviation.full());
        return Optional.of(full + (inBrackets() ? ", afgekort " + word : " (" + word + ")"));
    }

    /** A compound can not be written out itself; within or before brackets and in quotes it waits for a better place. */
    private Optional<String> compound(String word, String after, Abbreviation abbreviation) {
        if (inBrackets() || after.matches("(?s)([”’]| \\().*")) {
            return Optional.empty();
        }
        known.add(abbreviation);
        return Optional.of(word + " (" + abbreviation.shortForm() + ": " + abbreviation.full() + ")");
    }

    private boolean explained(Abbreviation abbreviation) {
        return whole.contains(abbreviation.full().toLowerCase(Locale.ROOT));
    }

    private String behindArticle(Abbreviation abbreviation) {
        return !abbreviation.article().isEmpty() && ARTICLE.matcher(before).find()
                ? "van " + abbreviation.article() + " "
                : "";
    }

    private boolean inBrackets() {
        return before.lastIndexOf("(") > before.lastIndexOf(")");
    }

    private String sentenceCase(String full) {
        String sofar = before.toString().strip();
        boolean opens = sofar.isEmpty() || ".!?".indexOf(sofar.charAt(sofar.length() - 1)) >= 0;
        return opens ? full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1) : full;
    }

    private boolean endsWith(String words) {
        return before.length() >= words.length()
                && before.substring(before.length() - words.length()).equals(words);
    }
}
