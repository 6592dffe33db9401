package nl.ivpgenerator.pack.choice;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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

    /** By flags and pattern. */
    private static final Map<String, AuthorPattern> KNOWN = new ConcurrentHashMap<>();

    private final Pattern pattern;

    private AuthorPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws PatternSyntaxException when this is not a regular expression */
    public static AuthorPattern of(String written, int flags) {
        String key = flags + " " + written;
        AuthorPattern known = KNOWN.get(key);
        if (known == null) {
            known = read(written, flags);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(key, known);
            }
        }
        return known;
    }

    private static AuthorPattern read(String written, int flags) {
        try {
            return new AuthorPattern(Pattern.compile(written, flags));
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
            Matcher matcher = pattern.matcher(new Watched(text, new int[] {LOOKS}));
            return attempt.on(matcher) ? Optional.of(new Found(matcher.group(), matcher.start())) : Optional.empty();
        } catch (StackOverflowError | Watched.Spent endless) {
            throw new TooHardException();
        }
    }

    /** A text that counts how often it is looked at. */
    private record Watched(String text, int[] left) implements CharSequence {

        private static final class Spent extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new Spent();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
