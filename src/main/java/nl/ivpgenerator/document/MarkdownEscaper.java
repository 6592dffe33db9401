package nl.ivpgenerator.document;

/**
 * Writes a text as Markdown that means that text. Besides Markdown's signs it protects what {@link Typography} would change, so that a
 * value prints as its writer typed it; only apostrophes ({@code foto's}, {@code 's-Hertogenbosch}) follow the print's typography.
 */
final class MarkdownEscaper {

    private static final String ALWAYS = "\\`*_[]<>|&\"";
    private static final String AT_START = "-+=#(:^!~.)";

    private final String text;
    private final StringBuilder out = new StringBuilder();

    MarkdownEscaper(String text) {
        this.text = oneLine(text);
    }

    String escape() {
        int start = firstSign();
        int digits = start;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        for (int i = 0; i < text.length(); i++) {
            append(i, i == start, digits > start && i == digits);
        }
        return out.toString();
    }

    private void append(int i, boolean first, boolean afterDigits) {
        char c = text.charAt(i);
        if (c == ']' && (at(i + 1) == ':' || i + 1 == text.length())) {
            out.append("&#93;"); // flexmark looks for "]:" of a note even behind a backslash
            return;
        }
        if (ALWAYS.indexOf(c) >= 0
                || (first && AT_START.indexOf(c) >= 0)
                || (afterDigits && (c == '.' || c == ')'))
                || (c == '!' && i + 1 == text.length())
                || changedInPrint(c, i)) {
            out.append('\\');
        }
        out.append(c);
    }

    /** Whether the typography of the print would make something else of this sign. */
    private boolean changedInPrint(char c, int i) {
        return switch (c) {
            case '\'' -> !Typography.isApostrophe(text, i);
            case '-' -> blankOrEdge(i - 1) && blankOrEdge(i + 1);
            case '.' -> at(i + 1) == '.';
            default -> false;
        };
    }

    private boolean blankOrEdge(int i) {
        return at(i) == ' ' || i < 0 || i >= text.length();
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    private int firstSign() {
        int i = 0;
        while (i < text.length() && Character.isSpaceChar(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** All white space and control characters together become one blank; the blanks that keep words together stay. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || (Character.isSpaceChar(c) && c != '\u00a0' && c != '\u202f');
            if (!blank) {
                line.append(c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
