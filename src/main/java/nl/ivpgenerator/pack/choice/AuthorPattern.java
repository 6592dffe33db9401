package nl.ivpgenerator.pack.choice;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that the author of a pack wrote. Some of those try more ways than there is time for; so it may look at the characters of
 * a text only so many times, and then it is the pattern that is wrong. A pattern is asked of many texts and profiles, so it is read once; for
 * several threads.
 */
public final class AuthorPattern {

    /** The pattern tries too many ways, or nests too deep, on some text. */
    public static final class TooHardException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Hundreds of times what patterns of words and numbers take; well under a second. */
    private static final int LOOKS = 5_000_000;

    /** More patterns than packs have; what comes after these is read each time. */
    private static final int REMEMBERED = 1_000;

    /** By whether capitals count and pattern. */
    private static final Map<String, AuthorPattern> KNOWN = new ConcurrentHashMap<>();

    /**
     * What may make letters outside ASCII matter: such a letter, an escape for one, a reference back to the text, an option within. Without these
     * Java finds the same in half the time when only capitals of ASCII do not count.
     */
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]|\\\\[uxNpPk0-9]|\\(\\?[a-zA-Z]");

    /** The characters outside ASCII that are a letter of ASCII when capitals do not count. */
    private static final int[] LIKE_ASCII = {0x0130, 0x0131, 0x017F, 0x212A};

    private final String written;
    /** For texts without {@link #LIKE_ASCII}. */
    private final Pattern usual;
    /** For all texts. */
    private volatile @Nullable Pattern thorough;

    private AuthorPattern(String written, boolean anyCase) {
        this.written = written;
        if (anyCase && NOT_ASCII.matcher(written).find()) {
            this.usual = thorough(written);
            this.thorough = usual;
        } else {
            this.usual = Pattern.compile(written, anyCase ? Pattern.CASE_INSENSITIVE : 0);
            this.thorough = anyCase ? null : usual;
        }
    }

    private static Pattern thorough(String written) {
        return Pattern.compile(written, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * For texts with exactly these characters.
     *
     * @throws PatternSyntaxException when this is not a regular expression
     */
    public static AuthorPattern exact(String written) {
        return known(written, false);
    }

    /**
     * For words, whether with capitals or not.
     *
     * @throws PatternSyntaxException when this is not a regular expression
     */
    public static AuthorPattern words(String written) {
        return known(written, true);
    }

    private static AuthorPattern known(String written, boolean anyCase) {
        String key = anyCase + " " + written;
        AuthorPattern known = KNOWN.get(key);
        if (known == null) {
            known = read(written, anyCase);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(key, known);
            }
        }
        return known;
    }

    private static AuthorPattern read(String written, boolean anyCase) {
        try {
            return new AuthorPattern(written, anyCase);
        } catch (StackOverflowError tooDeep) {
            throw new PatternSyntaxException("too deep", written, -1);
        }
    }

    /** Whether the whole text fits. */
    public boolean matches(String text) throws TooHardException {
        return tried(text, Matcher::matches).isPresent();
    }

    /** The first place where it fits. */
    public Optional<Found> find(String text) throws TooHardException {
        return tried(text, Matcher::find);
    }

    /** Words of a text that fit, with where they start. */
    public record Found(String words, int start) {}

    private interface Attempt {
        boolean on(Matcher matcher);
    }

    private Optional<Found> tried(String text, Attempt attempt) throws TooHardException {
        try {
            Matcher matcher = pattern(text).matcher(new Watched(text));
            return attempt.on(matcher) ? Optional.of(new Found(matcher.group(), matcher.start())) : Optional.empty();
        } catch (StackOverflowError | Watched.Spent endless) {
            throw new TooHardException();
        }
    }

    private Pattern pattern(String text) {
        for (int letter : LIKE_ASCII) {
            if (text.indexOf(letter) >= 0) {
                return thorough();
            }
        }
        return usual;
    }

    private Pattern thorough() {
        Pattern known = thorough;
        if (known == null) {
            known = thorough(written);
            thorough = known;
        }
        return known;
    }

    /** A text that counts how often it is looked at. Almost all work with patterns is a look, so that does nothing else. */
    private static final class Watched implements CharSequence {

        private static final class Spent extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        private final char[] characters;
        private int left = LOOKS;

        Watched(String text) {
            this.characters = text.toCharArray();
        }

        @Override
        public char charAt(int index) {
            if (left-- <= 0) {
                throw new Spent();
            }
            return characters[index];
        }

        @Override
        public int length() {
            return characters.length;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new String(characters, start, end - start);
        }

        @Override
        public String toString() {
            return new String(characters);
        }
    }
}
