package nl.ivpgenerator.compose.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, text or sign of an expression.
 *
 * @param text of a quoted text without its quotes
 * @param offset in the template
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SIGN
    }

    private static final Pattern TOKEN = Pattern.compile("(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*)"
            + "|(?<string>\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+')"
            + "|(?<number>\\d+(?:\\.\\d+)?)"
            + "|(?<sign>\\?\\?|!=|==|->|&&|\\|\\||\\.\\.[<!*]?|\\S)");

    private static final Set<String> KEYWORDS =
            Set.of("true", "false", "as", "in", "and", "or", "gt", "gte", "lt", "lte", "using");

    /** @param offset where the expression starts in the template */
    static List<Token> of(String expression, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            int place = offset + matcher.start();
            String text = matcher.group();
            if (matcher.group("name") != null) {
                tokens.add(new Token(Kind.NAME, text, place));
            } else if (matcher.group("string") != null) {
                tokens.add(new Token(Kind.STRING, text.substring(1, text.length() - 1), place));
            } else {
                tokens.add(new Token(matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN, text, place));
            }
        }
        return tokens;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether it can be the name of something: not a word of the language itself. */
    boolean isName() {
        return kind == Kind.NAME && !KEYWORDS.contains(text);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }
}
