package nl.ivpgenerator.document;

import java.util.BitSet;

/**
 * The signs of Dutch print for the ones of a keyboard: “…” and ‘…’ around words, ’ as apostrophe, – between blanks, … for three dots.
 * A quote opens after a blank, an opening bracket, a dash or another opening quote, and closes everywhere else.
 */
public final class Typography {

    /** The start of a line, as the sign before its first one. */
    static final char START = ' ';

    private static final String OPENS_BEHIND = " \u00a0\u202f([{/–—-“‘„";

    /** What an apostrophe stands before at the start of a word: ’s, ’t, ’n and the like. */
    private static final String CLIPPED = "stnkmr";

    private Typography() {}

    /** A whole line of plain text in print. */
    public static String print(String line) {
        return print(line, new BitSet(), START);
    }

    /** Part of a line in print; the {@code fixed} signs stay, and {@code before} is the sign that stands before it, as printed. */
    static String print(String text, BitSet fixed, char before) {
        StringBuilder out = new StringBuilder(text.length());
        char last = before;
        for (int i = 0; i < text.length(); i++) {
            if (fixed.get(i)) {
                out.append(text.charAt(i));
            } else if (isEllipsis(text, fixed, i, last)) {
                out.append('…');
                i += 2;
            } else {
                out.append(sign(text, i, last));
            }
            last = out.charAt(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean isEllipsis(String text, BitSet fixed, int i, char last) {
        return text.startsWith("...", i)
                && !isAt(text, i + 3, '.')
                && last != '.'
                && fixed.get(i, i + 3).isEmpty();
    }

    private static char sign(String text, int i, char last) {
        char c = text.charAt(i);
        boolean opens = OPENS_BEHIND.indexOf(last) >= 0;
        return switch (c) {
            case '"' -> opens ? '“' : '”';
            case '\'' -> opens && !isClipped(text, i) ? '‘' : '’';
            case '-' -> isBlank(last) && i + 1 < text.length() && isBlank(text.charAt(i + 1)) ? '–' : '-';
            default -> c;
        };
    }

    /** Whether the single quote at {@code i} is an apostrophe whatever stands around the text: within a word, or in 's, 't, 'n. */
    static boolean isApostrophe(String text, int i) {
        boolean behindLetter = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean behindBlank = i == 0 || isBlank(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return (behindLetter && beforeLetter) || (behindBlank && isClipped(text, i));
    }

    private static boolean isClipped(String text, int i) {
        return i + 2 < text.length()
                && CLIPPED.indexOf(text.charAt(i + 1)) >= 0
                && !Character.isLetterOrDigit(text.charAt(i + 2))
                && text.charAt(i + 2) != '\'';
    }

    private static boolean isAt(String text, int i, char c) {
        return i < text.length() && text.charAt(i) == c;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }
}
