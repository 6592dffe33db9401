package nl.ivpgenerator.render.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph, cell or heading while it is written: words and marks. Only when all of it is known it is clear which signs of the words
 * could be taken for marks; those get a backslash, and no others.
 */
final class MarkdownLine {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern ENTITY = Pattern.compile("&(#?[0-9a-zA-Z]+;)");

    /** What starts a heading, list, quotation or rule at the start of a line. The last sign of group 1 is the one to escape. */
    private static final Pattern BLOCK_START = Pattern.compile(
            "^(#(?=#{0,5}(\\s|$))|[-+*](?=\\s|$)|>|\\d{1,9}[.)](?=\\s|$)|-(?=[- ]*$)|=(?==*$)|\\[(?=[ xX]]))");

    /** Words between brackets that refer to nothing, which everyone shows as they are: "[nog in te vullen: datum]". */
    private static final Pattern PLAIN_BRACKETS =
            Pattern.compile("(?<![!\\]\\[])\\[(?!\\^)[^\\[\\]\n|\\\\`*_<!]*](?![(\\[:])");

    private final StringBuilder chars = new StringBuilder();
    private final BitSet marks = new BitSet();
    private final BitSet linked = new BitSet();

    static MarkdownLine ofText(String words) {
        MarkdownLine line = new MarkdownLine();
        line.text(words);
        return line;
    }

    void text(String words) {
        chars.append(words);
    }

    void mark(String mark) {
        marks.set(chars.length(), chars.length() + mark.length());
        chars.append(mark);
    }

    /** Writes the words of a link, in which brackets are never plain. */
    void linked(Runnable words) {
        int start = chars.length();
        words.run();
        linked.set(start, chars.length());
    }

    void lineBreak() {
        mark("\\\n");
    }

    /** For a paragraph: may be several lines when there are line breaks in it. */
    String inBlock() {
        BitSet escapes = escapes();
        int start = 0;
        for (int end = chars.indexOf("\n"); start <= chars.length(); end = chars.indexOf("\n", start)) {
            int stop = end < 0 ? chars.length() : end;
            Matcher matcher = BLOCK_START.matcher(chars).region(start, stop);
            if (matcher.find() && !marks.get(matcher.end(1) - 1)) {
                escapes.set(matcher.end(1) - 1);
            }
            start = stop + 1;
        }
        return with(escapes);
    }

    /** For a cell of a table, which has no line breaks. */
    String inCell() {
        return with(escapes()).replace("\\\n", " ");
    }

    /** For a heading. Number signs at its end would be taken for decoration. */
    String inHeading() {
        BitSet escapes = escapes();
        int last = chars.length() - 1;
        if (last >= 0 && chars.charAt(last) == '#') {
            escapes.set(last);
        }
        return with(escapes).replace("\\\n", " ");
    }

    private String with(BitSet escapes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < chars.length(); i++) {
            out.append(escapes.get(i) ? "\\" : "").append(chars.charAt(i));
        }
        return out.toString();
    }

    private BitSet escapes() {
        BitSet escapes = new BitSet();
        for (int i = 0; i < chars.length(); i++) {
            if (!marks.get(i) && isMistakable(i)) {
                escapes.set(i);
            }
        }
        Matcher plain = PLAIN_BRACKETS.matcher(chars);
        while (plain.find()) {
            if (marks.get(plain.start(), plain.end()).isEmpty() && !linked.get(plain.start())) {
                escapes.clear(plain.start());
                escapes.clear(plain.end() - 1);
            }
        }
        return escapes;
    }

    /** Whether the sign at {@code i} would not be read as itself in the midst of a line. */
    private boolean isMistakable(int i) {
        char next = at(i + 1);
        return switch (chars.charAt(i)) {
            case '\\' -> next == '\n' || PUNCTUATION.indexOf(next) >= 0;
            case '`', '|', '[', ']' -> true;
            case '*' -> !standsAlone(i);
            case '_' -> !standsAlone(i) && !(isWord(at(i - 1)) && isWord(next));
            case '~' -> next == '~' || at(i - 1) == '~';
            case '(' -> at(i - 1) == ']' && marks.get(i - 1);
            case ':' -> at(i - 1) == ']'; // flexmark sees a note in "]:" even behind a backslash
            case '^' -> at(i - 1) == '[' && marks.get(i - 1);
            case '!' -> next == '[';
            case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0;
            case '&' -> ENTITY.matcher(chars).region(i, chars.length()).lookingAt();
            default -> false;
        };
    }

    /** Whether a run of the same signs has blanks around it and does not start its line: then it is no emphasis and no rule. */
    private boolean standsAlone(int i) {
        int from = i;
        while (at(from - 1) == at(i) && !marks.get(from - 1)) {
            from--;
        }
        int to = i;
        while (at(to + 1) == at(i) && !marks.get(to + 1)) {
            to++;
        }
        return at(from - 1) == ' ' && (at(to + 1) == ' ' || at(to + 1) == '\n');
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** The sign there; before the start and after the end a line end. */
    private char at(int i) {
        return i >= 0 && i < chars.length() ? chars.charAt(i) : '\n';
    }
}
